internal import Glibc

/// The moment at which waiting for the server ends, on the clock that never jumps.
struct Deadline {
    private let nanoseconds: Int64

    private static var now: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }

    /// The moment `limit` from now.
    init(in limit: Duration) { self.init(nanoseconds: Self.nanoseconds(in: limit)) }

    /// The moment as many nanoseconds from now.
    init(nanoseconds: Int64) {
        let (sum, overflows) = Self.now.addingReportingOverflow(nanoseconds)
        self.nanoseconds = overflows ? .max : sum
    }

    /// A length of time in nanoseconds; what is longer than 292 years counts as that.
    static func nanoseconds(in length: Duration) -> Int64 {
        let (seconds, attoseconds) = length.components
        let (product, overflows) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        return overflows ? .max : product &+ attoseconds / 1_000_000_000
    }

    /// What is left, in milliseconds rounded up as `poll` takes them; 0 once the moment has passed.
    var millisecondsLeft: Int32 {
        let left = nanoseconds - Self.now
        return left <= 0 ? 0 : Int32(clamping: (left - 1) / 1_000_000 + 1)
    }
}
