import NIOConcurrencyHelpers
import Postgres
import RosterTesting
import Testing

/// Writes numbered entries into a table from several tasks at once, and keeps what it was told of each.
final class Ledger: Sendable {
    private struct Told: Sendable {
        var stands: Set<Int> = []
        var unknown: Set<Int> = []
        var failed = 0
        var next = 0
        var lastSuccess: ContinuousClock.Instant?
        var strange: [PostgresError] = []
    }

    private let told = NIOLockedValueBox(Told())

    static let table = "create table if not exists entry (entry_id bigint primary key)"

    /// How many entries were acknowledged so far.
    var acknowledged: Int { told.withLockedValue { $0.stands.count } }

    /// When the last entry was acknowledged.
    var lastSuccess: ContinuousClock.Instant? { told.withLockedValue(\.lastSuccess) }

    /// Writes until the task is cancelled.
    func write(through pool: Pool, writers: Int) async {
        await withTaskGroup { group in
            for _ in 0..<writers { group.addTask { while !Task.isCancelled { await self.writeOne(through: pool) } } }
        }
    }

    private func writeOne(through pool: Pool) async {
        let number = told.withLockedValue { told in
            told.next += 1
            return told.next
        }
        let error = await failure {
            try await pool.use { session in
                try session.transaction(TransactionMode(.readCommitted, .readWrite)) { session in
                    try session.execute("insert into entry values (\(number))")
                }
            }
        }
        told.withLockedValue { told in
            switch error {
            case nil:
                told.stands.insert(number)
                told.lastSuccess = .now
            case .outcomeUnknown: told.unknown.insert(number)
            case .connectionLost, .unreachable, .unavailable, .cancelled: told.failed += 1
            case .server(let error) where error.sqlState.isOfClass("57"): told.failed += 1
            case let error?: told.strange.append(error)
            }
        }
        if error != nil { try? await Task.sleep(for: .milliseconds(5)) }
    }

    /// Every entry that was acknowledged is there, and none that was not sent or was certainly undone.
    func check(against server: PrivateServer, _ location: SourceLocation = #_sourceLocation) async throws {
        let connection = try await server.connect()
        let stored = try await connection.use { session in
            Set(try session.rows("select entry_id from entry").map { try $0["entry_id"] as Int })
        }
        let told = told.withLockedValue { $0 }
        #expect(told.stands.subtracting(stored).isEmpty, "lost", sourceLocation: location)
        #expect(stored.subtracting(told.stands).subtracting(told.unknown).isEmpty, "invented", sourceLocation: location)
        #expect(told.strange.isEmpty, sourceLocation: location)
        #expect(told.stands.count > 100, "too little was written to prove anything", sourceLocation: location)
    }
}
