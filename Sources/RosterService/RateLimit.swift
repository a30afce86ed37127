import NIOConcurrencyHelpers

/// How often something may be done: a number at once, and so many a second.
///
/// Each key has a bucket that fills again with time; one that is full is forgotten, so that the memory it takes is bounded
/// by what was asked of late.
final class RateLimit: Sendable {
    private struct Bucket {
        var tokens: Double
        var filled: ContinuousClock.Instant
    }

    private let burst: Double
    private let perSecond: Double
    private let guarded = NIOLockedValueBox<[String: Bucket]>([:])

    /// How many keys are remembered before those with full buckets are swept out.
    private static let roomy = 10_000

    /// - Parameters:
    ///   - burst: how many at once, 1 or more.
    ///   - perSecond: how many a second in the long run, more than 0.
    init(burst: Int, perSecond: Double) {
        (self.burst, self.perSecond) = (Double(max(1, burst)), max(perSecond, .leastNormalMagnitude))
    }

    /// Takes one of what `key` may do.
    ///
    /// - Returns: `nil`, or after how many seconds there will be one.
    func take(_ key: String, at now: ContinuousClock.Instant) -> Int? {
        guarded.withLockedValue { buckets in
            if buckets.count >= Self.roomy { buckets = buckets.filter { tokens(in: $0.value, at: now) < burst } }
            let left = buckets[key].map { tokens(in: $0, at: now) } ?? burst
            guard left >= 1 else { return Int(((1 - left) / perSecond).rounded(.up)) }
            buckets[key] = Bucket(tokens: left - 1, filled: now)
            return nil
        }
    }

    /// Whether `key` may do it now: `nil`, or after how many seconds.
    func wait(_ key: String, at now: ContinuousClock.Instant) -> Int? {
        guarded.withLockedValue { buckets in
            guard let bucket = buckets[key] else { return nil }
            let left = tokens(in: bucket, at: now)
            return left >= 1 ? nil : Int(((1 - left) / perSecond).rounded(.up))
        }
    }

    private func tokens(in bucket: Bucket, at now: ContinuousClock.Instant) -> Double {
        min(burst, bucket.tokens + (now - bucket.filled) / .seconds(1) * perSecond)
    }
}
