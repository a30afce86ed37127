import Postgres
import RosterTesting
import Testing

@Suite("Transactions")
struct TransactionTests {
    private static let writing = TransactionMode(.readCommitted, .readWrite)

    private struct Regret: Error {}

    /// Gives a connection and the name of a table of its own, with one column `n`.
    private func withTable(_ body: (Connection, String) async throws -> Void) async throws {
        let table = "tx_\(UInt32.random(in: 0...UInt32.max))"
        let connection = try await PrivateServer.shared().connect()
        try await connection.use { try $0.script("create table \(table) (n int unique deferrable initially deferred)") }
        try await body(connection, table)
    }

    /// Another session finds exactly these numbers in the table.
    private func expect(
        _ table: String,
        holds numbers: String,
        _ location: SourceLocation = #_sourceLocation
    ) async throws {
        let server = try await PrivateServer.shared()
        let found = try await server.psql("select string_agg(n::text, ',' order by n) from \(table)")
        #expect(found == numbers, sourceLocation: location)
    }

    @Test("what returns is committed, what throws is rolled back")
    func commitAndRollBack() async throws {
        try await withTable { connection, table in
            try await connection.use { session in
                try session.transaction(Self.writing) { session in
                    try session.execute("insert into \(identifier: table) values (\(1)), (\(2))")
                    try session.execute("delete from \(identifier: table) where n = \(2)")
                }
            }
            await #expect(throws: Regret.self) {
                try await connection.use { session in
                    try session.transaction(Self.writing) { session in
                        try session.execute("insert into \(identifier: table) values (\(3))")
                        throw Regret()
                    }
                }
            }
            try await expect(table, holds: "1")
        }
    }

    @Test("a transaction of which the first statement is refused leaves nothing open")
    func refusedAtOnce() async throws {
        try await withTable { connection, table in
            let error = await failure {
                try await connection.use { session in
                    try session.transaction(Self.writing) {
                        try $0.execute("insert into \(identifier: table) values ('x')")
                    }
                }
            }
            #expect(error?.state == SQLState(rawValue: "22P02"))
            let isOpen = try await connection.use { $0.isInTransaction }
            #expect(!isOpen)
        }
    }

    @Test("settings hold inside the transaction and no longer")
    func settings() async throws {
        let connection = try await PrivateServer.shared().connect()
        let seen = try await connection.use { session -> [String] in
            let inside: String = try session.transaction(Self.writing, settings: ["roster.person": "'; reset all; --"])
            {
                try $0.rows("select current_setting('roster.person') as person")[0]["person"]
            }
            let outside: String = try session.rows("select current_setting('roster.person') as person")[0]["person"]
            return [inside, outside]
        }
        #expect(seen == ["'; reset all; --", ""])
    }

    @Test(
        "isolation and access are what was asked for",
        arguments: [
            (TransactionMode(.readCommitted, .readWrite), "read committed off"),
            (TransactionMode(.repeatableRead, .readOnly), "repeatable read on"),
            (TransactionMode(.serializable, .readWrite), "serializable off"),
        ]
    )
    func modes(mode: TransactionMode, expected: String) async throws {
        let seen = try await PrivateServer.shared().connect().use { session in
            try session.transaction(mode) { session -> String in
                try session.rows(
                    """
                    select current_setting('transaction_isolation') || ' ' || current_setting('transaction_read_only') as mode
                    """
                )[0]["mode"]
            }
        }
        #expect(seen == expected)
    }

    @Test("a reading transaction that writes is refused with 25006")
    func readOnly() async throws {
        try await withTable { connection, table in
            let error = await failure {
                try await connection.use { session in
                    try session.transaction(TransactionMode(.readCommitted, .readOnly)) {
                        try $0.execute("insert into \(identifier: table) values (1)")
                    }
                }
            }
            #expect(error?.state == .readOnlyTransaction)
        }
    }

    @Test("a transaction without a statement never reaches the server")
    func empty() async throws {
        let connection = try await PrivateServer.shared().connect()
        let result = try await connection.use { session in try session.transaction(Self.writing) { _ in 5 } }
        #expect(result == 5)
        let isOpen = try await connection.use { $0.isInTransaction }
        #expect(!isOpen)
    }

    @Test("a transaction inside a transaction is refused")
    func nested() async throws {
        let connection = try await PrivateServer.shared().connect()
        let error = await failure {
            try await connection.use { session in
                try session.transaction(Self.writing) { try $0.transaction(Self.writing) { _ in } }
            }
        }
        #expect(error == .misused(.nestedTransaction))
    }

    @Test("a transaction after the server has forgotten all prepared statements is a transaction all the same")
    func discarded() async throws {
        try await withTable { connection, table in
            // The last of these goes unnoticed, so that the next `begin` is sent by a name that the server does not know.
            let forgetting = [
                "select 1", "discard all", "deallocate all", "do $$ begin execute 'deallocate all'; end $$",
            ]
            for (round, statement) in (forgetting + forgetting.reversed()).enumerated() {
                let error = await failure {
                    try await connection.use { session in
                        try session.transaction(Self.writing, settings: ["roster.person": "me"]) { session in
                            let person = try session.rows("select current_setting('roster.person') as person")
                            let name: String = try person[0]["person"]
                            #expect(name == "me")
                            try session.execute("insert into \(identifier: table) values (\(round))")
                            throw Regret()
                        }
                    }
                }
                #expect(error == nil)  // the regret
                try await connection.use { try $0.script(statement) }
            }
            try await expect(table, holds: "")
        }
    }

    @Test("a broken connection begins no transaction, and says so")
    func broken() async throws {
        let connection = try await PrivateServer.shared().connect()
        let error = await failure {
            try await connection.use { session in
                _ = try? session.execute("select pg_terminate_backend(pg_backend_pid())")
                try session.transaction(Self.writing) { _ in }
            }
        }
        #expect(error == .connectionLost(.closed))
    }

    @Test("why a transaction was aborted is its first error, and never another borrower's")
    func firstError() async throws {
        let connection = try await PrivateServer.shared().connect()
        _ = await failure { try await connection.use { try $0.execute("select 'x'::int") } }
        let error = await failure {
            try await connection.use { session in
                try session.transaction(Self.writing) { session in
                    _ = try? session.execute("select 1/0")
                    _ = try? session.execute("select 1")
                }
            }
        }
        #expect(error?.state == SQLState(rawValue: "22012"))
        let abandoned = await failure {
            try await connection.use { session in
                try session.transaction(Self.writing) { session in
                    try session.execute("create temporary table thing (n int) on commit drop")
                    _ = try? session.copyIn("copy thing from stdin (format binary)") { _ in throw Regret() }
                }
            }
        }
        #expect(abandoned?.state == .queryCanceled)
    }

    @Test("nothing is performed behind a commit that stood among the statements of a transaction")
    func behindCommit() async throws {
        try await withTable { connection, table in
            let error = await failure {
                try await connection.use { session in
                    try session.transaction(Self.writing) { session in
                        try session.execute("insert into \(identifier: table) values (1)")
                        try session.execute("commit")
                        try session.execute("insert into \(identifier: table) values (2)")
                    }
                }
            }
            #expect(error == .misused(.endedTransaction))
            try await expect(table, holds: "1")
        }
    }

    @Test("a commit sent together with other statements is found out, and a loss behind it is not told as harmless")
    func commitInTrip() async throws {
        try await withTable { connection, table in
            let insert: Query = "insert into \(identifier: table) values (1)"
            for rest in ["select 1", "commit and chain"] as [Query] {
                let error = await failure {
                    try await connection.use { session in
                        try session.transaction(Self.writing) { _ = try $0.pipeline(["select 1", "commit", rest]) }
                    }
                }
                #expect(error == .misused(.endedTransaction))
            }
            let lost = await failure {
                try await connection.use { session in
                    try session.transaction(Self.writing) { session in
                        _ = try session.pipeline([insert, "commit", "select pg_terminate_backend(pg_backend_pid())"])
                    }
                }
            }
            #expect(lost == .outcomeUnknown(.broken(.adminShutdown)))
            try await expect(table, holds: "1")
        }
    }

    @Test("a commit among the statements of a transaction is found out")
    func endedInside() async throws {
        let connection = try await PrivateServer.shared().connect()
        let error = await failure {
            try await connection.use { session in
                try session.transaction(Self.writing) { session in
                    try session.execute("select 1")
                    try session.execute("commit")
                }
            }
        }
        #expect(error == .misused(.endedTransaction))
    }

    @Test("an error that was caught does not let the rest of the transaction be committed")
    func caughtError() async throws {
        try await withTable { connection, table in
            let error = await failure {
                try await connection.use { session in
                    try session.transaction(Self.writing) { session in
                        try session.execute("insert into \(identifier: table) values (1)")
                        _ = try? session.execute("select 1/0")
                    }
                }
            }
            #expect(error?.state == SQLState(rawValue: "22012"))
            try await expect(table, holds: "")
        }
    }

    @Test("a constraint that waits for the commit refuses the commit: nothing stands, and that is certain")
    func deferredConstraint() async throws {
        try await withTable { connection, table in
            let error = await failure {
                try await connection.use { session in
                    try session.transaction(Self.writing) {
                        try $0.execute("insert into \(identifier: table) values (1), (1)")
                    }
                }
            }
            #expect(error?.state == .uniqueViolation)
            try await expect(table, holds: "")
        }
    }

    @Test("a dry run shows its effect and undoes it, and checks the constraints that wait for the commit")
    func dryRun() async throws {
        try await withTable { connection, table in
            let mode = TransactionMode(.readCommitted, .readWrite, ending: .rollBack)
            let seen = try await connection.use { session in
                try session.transaction(mode) { session -> Int in
                    try session.execute("insert into \(identifier: table) values (1)")
                    return try session.rows("select count(*) as n from \(identifier: table)")[0]["n"]
                }
            }
            #expect(seen == 1)
            let error = await failure {
                try await connection.use { session in
                    try session.transaction(mode) { try $0.execute("insert into \(identifier: table) values (1), (1)") }
                }
            }
            #expect(error?.state == .uniqueViolation)
            try await expect(table, holds: "")
        }
    }

    @Test("a transaction that somebody left open is rolled back before the next use")
    func leftOpen() async throws {
        try await withTable { connection, table in
            try await connection.use { try $0.script("begin; insert into \(table) values (1)") }
            let isOpen = try await connection.use { $0.isInTransaction }
            #expect(!isOpen)
            try await expect(table, holds: "")
        }
    }

    @Test("a script stands or falls as a whole")
    func script() async throws {
        try await withTable { connection, table in
            let error = await failure {
                try await connection.use { try $0.script("insert into \(table) values (1); select 1/0; select 2") }
            }
            #expect(error?.state == SQLState(rawValue: "22012"))
            try await connection.use {
                try $0.script("insert into \(table) values (2); insert into \(table) values (3)")
            }
            try await expect(table, holds: "2,3")
        }
    }
}
