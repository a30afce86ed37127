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
    init(in limit: Duration) {
        let (seconds, attoseconds) = limit.components
        let (product, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        let length = overflow ? Int64.max : product &+ attoseconds / 1_000_000_000
        let (sum, overflows) = Self.now.addingReportingOverflow(length)
        nanoseconds = overflows ? .max : sum
    }

    /// What is left, in milliseconds rounded up as `poll` takes them; 0 once the moment has passed.
    var millisecondsLeft: Int32 {
        let left = nanoseconds - Self.now
        return left <= 0 ? 0 : Int32(clamping: (left - 1) / 1_000_000 + 1)
    }
}
