/// Work that is counted instead of timed, so that a limit means the same on every machine.
///
/// A unit is what it takes to look at a number or two: about a nanosecond. What takes long for large problems is counted;
/// what takes no longer than that is not.
struct Effort {
    private(set) var spent = 0
    /// How much may be spent.
    var limit: Int

    init(limit: Int = .max) { self.limit = limit }

    var left: Int { max(0, limit - spent) }
    var isSpent: Bool { spent >= limit }

    mutating func spend(_ units: Int) { spent += units }

    /// Allows for more.
    mutating func grant(_ units: Int) {
        let (sum, overflow) = limit.addingReportingOverflow(units)
        limit = overflow ? .max : sum
    }
}
