import Postgres

/// Whether the Desk goes on when something is in its way: a conflict a few times, a lost connection for a while.
struct Attempts {
    /// How often something is tried that meets another change.
    private static let most = 5

    private static let firstPause = Duration.milliseconds(20)
    private static let longestPause = Duration.milliseconds(500)

    /// How long a server is looked for that was there before.
    private let patience: Duration
    private var conflicts = 0
    private var end: ContinuousClock.Instant?
    private var pause = firstPause

    /// How the commit was lost sight of that may or may not stand; `nil` while nothing is in doubt.
    private(set) var doubt: PostgresError?

    init(patience: Duration) { self.patience = patience }

    /// The database was asked, and what was in doubt does not stand.
    mutating func resolveDoubt() { doubt = nil }

    /// How long to wait before the next attempt; `nil` to give up.
    mutating func pause(after error: any Error) -> Duration? {
        guard let error = error as? PostgresError, !Task.isCancelled else { return nil }
        if error.isWorthRetrying {
            conflicts += 1
            return conflicts < Self.most ? .zero : nil
        }
        switch error {
        case .outcomeUnknown: doubt = error
        case .connectionLost: break
        // A server that was never there is not waited for.
        case .unreachable, .unavailable: guard end != nil else { return nil }
        case .server, .cancelled, .decoding, .misused: return nil
        }
        let end = end ?? .now + patience
        self.end = end
        guard .now + pause < end else { return nil }
        defer { pause = min(pause * 2, Self.longestPause) }
        return pause
    }
}
