import Postgres
import RosterTesting
import Testing

@Suite("Cancellation")
struct CancellationTests {
    @Test("cancelling a task ends its statement at the server")
    func statement() async throws {
        let server = try await PrivateServer.shared()
        let connection = try await server.connect()
        let start = ContinuousClock.now
        let task = Task { try await connection.use { try $0.execute("select pg_sleep(30), 'cancel me'") } }
        while try await server.psql("select count(*) from pg_stat_activity where query like '%cancel me%'") < "2" {}
        task.cancel()
        let error = await failure { try await task.value }
        #expect(error == .cancelled)
        #expect(ContinuousClock.now - start < .seconds(10))
        #expect(connection.isUsable)
        #expect(try await connection.use { try $0.rows("select 1 as one")[0]["one"] } == 1)
    }

    @Test("a task that was cancelled before sends nothing")
    func before() async throws {
        let connection = try await PrivateServer.shared().connect()
        let task = Task {
            unsafe withUnsafeCurrentTask { unsafe $0?.cancel() }
            return try await connection.use { try $0.execute("select 1") }
        }
        #expect(await failure { try await task.value } == .cancelled)
    }

    @Test("a task that is cancelled between two statements is refused the second, and what it had begun is rolled back")
    func between() async throws {
        let server = try await PrivateServer.shared()
        let connection = try await server.connect()
        try await connection.use { try $0.script("create table half (n int)") }
        let task = Task {
            try await connection.use { session in
                try session.transaction(TransactionMode(.readCommitted, .readWrite)) { session in
                    try session.execute("insert into half values (1)")
                    unsafe withUnsafeCurrentTask { unsafe $0?.cancel() }
                    try session.execute("insert into half values (2)")
                }
            }
        }
        #expect(await failure { try await task.value } == .cancelled)
        #expect(try await server.psql("select count(*) from half") == "0")
        let left = "select count(*) from pg_stat_activity where state like 'idle in%' and query like '%half%'"
        #expect(try await server.psql(left) == "0")
    }

    @Test("a cancel that races the end of its statement never hits the next borrower's", arguments: 1...4)
    func race(seed: Int) async throws {
        var limits = Pool.Limits()
        limits.connections = 1
        let pool = Pool(try await PrivateServer.shared().options(), limits: limits, logger: .silent)
        var (ended, cancelled) = (0, 0)
        for round in 0..<100 {
            let first = Task { try await pool.use { try $0.execute("select pg_sleep(0.001)") } }
            let next = Task { try await pool.use { try $0.rows("select pg_sleep(0.001), 1 as one")[0]["one"] as Int } }
            try await Task.sleep(for: .microseconds(500 + (round * 37 + seed * 211) % 1_600))
            first.cancel()
            #expect(try await next.value == 1)
            switch await failure({ try await first.value }) {
            case nil: ended += 1
            case .cancelled: cancelled += 1
            case let other: Issue.record("\(String(describing: other))")
            }
        }
        #expect(ended + cancelled == 100)
        await pool.shutDown()
    }
}
