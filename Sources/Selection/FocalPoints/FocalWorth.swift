/// What is compared of two assignments, the most important part first; more is better in every part.
///
/// Parts add up one by one, so whatever holds of sums and orders of numbers holds of these.
struct FocalWorth: Hashable, Comparable {
    /// Demands met; only where it is still open whether all are.
    var demands = 0
    var match = 0
    var kept = 0
    /// Loads, so weighted that the heavier decide.
    var load: Int128 = 0
    /// Pairs whose terms end together, negated.
    var apart = 0

    static func < (left: Self, right: Self) -> Bool {
        if left.demands != right.demands { return left.demands < right.demands }
        if left.match != right.match { return left.match < right.match }
        if left.kept != right.kept { return left.kept < right.kept }
        if left.load != right.load { return left.load < right.load }
        return left.apart < right.apart
    }

    static func + (left: Self, right: Self) -> Self {
        FocalWorth(
            demands: left.demands + right.demands,
            match: left.match + right.match,
            kept: left.kept + right.kept,
            load: left.load + right.load,
            apart: left.apart + right.apart
        )
    }

    static func - (left: Self, right: Self) -> Self { left + right * -1 }

    static func * (worth: Self, times: Int) -> Self {
        FocalWorth(
            demands: worth.demands * times,
            match: worth.match * times,
            kept: worth.kept * times,
            load: worth.load * Int128(times),
            apart: worth.apart * times
        )
    }
}
