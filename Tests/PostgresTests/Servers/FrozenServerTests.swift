import Glibc
import Postgres
import RosterTesting
import Testing

@Suite("T8: servers that are frozen")
struct FrozenServerTests {
    /// How long a connection of these tests waits for an answer.
    private static let patience = Duration.milliseconds(400)

    private func timed(_ operation: () async throws -> Void) async -> (PostgresError?, Duration) {
        let start = ContinuousClock.now
        return (await failure(operation), ContinuousClock.now - start)
    }

    @Test(
        "a frozen backend: the request is answered within its deadline and the connection dropped",
        arguments: [true, false]
    )
    func backend(inTransaction: Bool) async throws {
        let connection = try await PrivateServer.shared().connect { $0.answerTimeout = Self.patience }
        let backend = try await connection.use { try $0.rows("select pg_backend_pid() as pid")[0]["pid"] as Int32 }
        defer { kill(backend, SIGCONT) }
        let (error, duration) = await timed {
            try await connection.use { session in
                guard inTransaction else {
                    kill(backend, SIGSTOP)
                    return _ = try session.execute("select 1")
                }
                try session.transaction(TransactionMode(.readCommitted, .readWrite)) { session in
                    try session.execute("select 1")
                    kill(backend, SIGSTOP)
                    try session.execute("select 2")
                }
            }
        }
        #expect(error == (inTransaction ? .connectionLost(.unanswered) : .outcomeUnknown(.unanswered)))
        #expect(duration > Self.patience && duration < .seconds(10))
        #expect(!connection.isUsable)
    }

    @Test("a frozen backend that is sent more than the socket takes: likewise, in statements and in COPY")
    func fullSocket() async throws {
        let text = String(repeating: "x", count: 32 << 20)
        for copies in [false, true] {
            let connection = try await PrivateServer.shared().connect { $0.answerTimeout = Self.patience }
            let backend = try await connection.use { try $0.rows("select pg_backend_pid() as pid")[0]["pid"] as Int32 }
            defer { kill(backend, SIGCONT) }
            let (error, duration) = await timed {
                try await connection.use { session in
                    guard copies else {
                        kill(backend, SIGSTOP)
                        return _ = try session.execute("select \(text)")
                    }
                    try session.execute("create temporary table wide (t text)")
                    try session.copyIn("copy wide from stdin (format binary)") { copy in
                        kill(backend, SIGSTOP)
                        while true { try copy.row(text) }
                    }
                }
            }
            #expect(error == .outcomeUnknown(.unanswered))
            #expect(duration < .seconds(10))
        }
    }

    @Test("a server that never falls silent is given up at the deadline too")
    func endlessNotices() async throws {
        let connection = try await PrivateServer.shared().connect { options in
            options.answerTimeout = .seconds(1)
            options.statementTimeout = .seconds(20)
        }
        let (error, duration) = await timed {
            try await connection.use { session in
                _ = try session.execute("do $$ begin loop raise notice 'still here'; end loop; end $$")
            }
        }
        #expect(error == .outcomeUnknown(.unanswered))
        #expect(duration < .seconds(15))
    }

    @Test("many cancels on a frozen server do not stop the runtime")
    func cancelsOnFrozenServer() async throws {
        let server = try await PrivateServer.start()
        var connections: [Connection] = []
        for _ in 1...32 { connections.append(try await server.connect { $0.answerTimeout = .seconds(4) }) }
        try await server.freeze()
        let tasks = connections.map { connection in Task { try await connection.use { _ = try $0.execute("select 1") } }
        }
        try await Task.sleep(for: .milliseconds(100))
        for task in tasks { task.cancel() }
        let start = ContinuousClock.now
        for _ in 1...100 { await Task.detached { await Task.yield() }.value }
        #expect(ContinuousClock.now - start < .seconds(10))
        for task in tasks { #expect(await failure { try await task.value } != nil) }
        try await server.thaw()
    }

    @Test("a frozen server: every request is answered, no new session hangs, and after the thaw all is well")
    func server() async throws {
        let server = try await PrivateServer.start()
        let options = server.options { options in
            options.answerTimeout = Self.patience
            options.connectTimeout = .seconds(2)
        }
        let pool = Pool(options, logger: .silent)
        try await pool.use { _ = try $0.execute("select 1") }
        try await server.freeze()
        let errors = await withTaskGroup { group in
            for _ in 1...4 { group.addTask { await timed { try await pool.use { _ = try $0.execute("select 1") } } } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        // One borrower has the connection that was open; the others try to open one (connect_timeout: two seconds).
        #expect(errors.count { $0.0 == .outcomeUnknown(.unanswered) } == 1)
        #expect(errors.count { $0.0?.isUnreachable == true } == 3)
        #expect(errors.allSatisfy { $0.1 < .seconds(10) })

        let cancelled = Task { try await pool.use { _ = try $0.execute("select 1") } }
        try await Task.sleep(for: .milliseconds(20))
        cancelled.cancel()
        #expect(await failure { try await cancelled.value } != nil)

        try await server.thaw()
        #expect(await failure { try await pool.use { _ = try $0.execute("select 1") } } == nil)
        await pool.shutDown()
    }
}
