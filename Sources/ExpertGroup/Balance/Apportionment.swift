/// Seats shared out among groups by their weights, exactly, with every tie reported as a tie.
///
/// No document fixes shares among the regional groups: this is a reference for information (S/2011/819, annex, para.
/// 20, asks for broad geographic representation).
package struct Apportionment: Hashable, Sendable {
    /// A rule by which seats are shared out; the raw value is the command line's name of it.
    package enum Method: String, CaseIterable, Codable, Sendable {
        /// Whole quotas first, then one seat each for the largest remainders.
        case largestRemainder = "largest-remainder"
        /// Seat after seat to the greatest weight / (2 × seats held + 1).
        case sainteLague = "sainte-lague"
        /// Seat after seat to the greatest weight / (seats held + 1).
        case dHondt = "dhondt"
    }

    /// What one group gets.
    package struct Share: Hashable, Sendable {
        package let weight: Int

        /// Seats × weight / all weights, not reduced.
        package let quota: Fraction

        /// The lowest and the highest number of seats over all ways of breaking ties.
        package let seats: ClosedRange<Int>

        /// The whole numbers next to the quota.
        package var range: ClosedRange<Int> { quota.range }
    }

    /// The most seats that are shared out; more than any body has.
    package static let mostSeats = 1_000_000

    /// The greatest weight; with it no product here leaves 64 bits.
    package static let greatestWeight = 1_000_000_000

    package let seats: Int
    package let method: Method

    /// One for each weight, in the order given.
    package let shares: [Share]

    /// Whether groups with equal claims remain for fewer seats.
    package var tie: Bool { shares.contains { $0.seats.lowerBound < $0.seats.upperBound } }

    /// `nil` unless there are 0 to 1,000,000 seats and every weight is 0 to 1,000,000,000, one of them above 0.
    package init?(of seats: Int, amongWeights weights: [Int], by method: Method) {
        guard (0...Self.mostSeats).contains(seats), weights.allSatisfy({ (0...Self.greatestWeight).contains($0) })
        else {
            return nil
        }
        let total = weights.reduce(0, +)
        let quotas = weights.compactMap { Fraction(seats * $0, over: total) }
        guard quotas.count == weights.count, !weights.isEmpty else { return nil }
        let ranges =
            switch method {
            case .largestRemainder: Self.byRemainders(seats, quotas)
            case .sainteLague: DivisorMethod(weights: weights, spacing: 2).ranges(sharing: seats)
            case .dHondt: DivisorMethod(weights: weights, spacing: 1).ranges(sharing: seats)
            }
        self.seats = seats
        self.method = method
        shares = weights.indices.map { Share(weight: weights[$0], quota: quotas[$0], seats: ranges[$0]) }
    }

    /// All quotas have the same denominator, so their remainders compare as whole numbers.
    private static func byRemainders(_ seats: Int, _ quotas: [Fraction]) -> [ClosedRange<Int>] {
        let remainders = quotas.map { $0.numerator % $0.denominator }
        let left = seats - quotas.reduce(0) { $0 + $1.floor }
        guard left > 0 else { return quotas.map { $0.floor...$0.floor } }
        let threshold = remainders.sorted(by: >)[left - 1]
        let isTie = remainders.count { $0 >= threshold } > left
        return zip(quotas, remainders).map { quota, remainder in
            let sure = remainder > threshold || (remainder == threshold && !isTie) ? 1 : 0
            let possible = remainder >= threshold ? 1 : 0
            return quota.floor + sure...quota.floor + possible
        }
    }
}
