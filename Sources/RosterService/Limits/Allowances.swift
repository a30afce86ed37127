import NIOConcurrencyHelpers

/// How often each of many may do something: so many at once, and then so many a second.
///
/// Whoever has done nothing for a while has all of it again and is forgotten, so that memory stays bounded.
final class Allowances<Key: Hashable & Sendable>: Sendable {
    /// What is left of an allowance at a moment.
    private struct Rest {
        var count: Double
        var moment: ContinuousClock.Instant
    }

    private let atOnce: Double
    private let perSecond: Double
    private let rests = NIOLockedValueBox<[Key: Rest]>([:])

    /// How many are remembered before those who have all of theirs again are forgotten.
    private static var most: Int { 10_000 }

    /// - Parameters:
    ///   - atOnce: how many times at once, 1 or more.
    ///   - perSecond: how many times a second afterwards, above 0.
    init(atOnce: Int, perSecond: Int) {
        self.atOnce = Double(atOnce)
        self.perSecond = Double(perSecond)
    }

    /// Takes one of what is left.
    ///
    /// - Returns: how long to wait where nothing is; `nil` where it was taken.
    func take(_ key: Key, at now: ContinuousClock.Instant = .now) -> Duration? {
        rests.withLockedValue { rests in
            if rests.count >= Self.most { rests = rests.filter { rest($0.value, at: now) < atOnce } }
            let left = rest(rests[key], at: now)
            guard left >= 1 else { return wait(for: 1 - left) }
            rests[key] = Rest(count: left - 1, moment: now)
            return nil
        }
    }

    /// Gives one back that was taken for nothing.
    func giveBack(_ key: Key, at now: ContinuousClock.Instant = .now) {
        rests.withLockedValue { rests in
            let left = rest(rests[key], at: now) + 1
            rests[key] = left < atOnce ? Rest(count: left, moment: now) : nil
        }
    }

    private func rest(_ rest: Rest?, at now: ContinuousClock.Instant) -> Double {
        guard let rest else { return atOnce }
        return min(atOnce, rest.count + (now - rest.moment) / .seconds(1) * perSecond)
    }

    private func wait(for count: Double) -> Duration { .seconds(count / perSecond) }
}
