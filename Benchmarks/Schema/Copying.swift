import RosterTesting

/// How long a test waits for a database of its own, beside an empty one.
enum Copying {
    /// Copies a round.
    private static let copies = 10

    static func measure(rounds: Int) async throws {
        let server = try await PrivateServer.shared()
        // The first is migrated.
        try await RosterDatabase.with { _ in }
        var pairs: [(peer: Double, ours: Double)] = []
        for _ in 0..<rounds * copies {
            let empty = try await milliseconds { try await server.withDatabase(named: "empty") { _ in .now } }
            pairs.append((empty, try await milliseconds { try await RosterDatabase.with { _ in .now } }))
        }
        print("\n" + Table.line("a database for a test", "an empty one, ms", "Roster's, ms", "ratio of times"))
        print(Table.row("\(pairs.count) of each", pairs, digits: 1))
    }

    /// The time until the database was there, without that of dropping it.
    private static func milliseconds(_ body: () async throws -> ContinuousClock.Instant) async throws -> Double {
        let start = ContinuousClock.now
        return (try await body() - start) / .milliseconds(1)
    }
}
