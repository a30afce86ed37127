import Postgres
import RosterTesting
import Testing

/// What is known when a connection breaks: before a commit that nothing stands, during it nothing.
@Suite("Lost connections")
struct OutcomeTests {
    private static let writing = TransactionMode(.readCommitted, .readWrite)

    /// A table of which every insert takes half a minute to commit.
    private static let slowCommit = """
        create table slow (n int);
        create function sleep_long() returns trigger language plpgsql as
        $$ begin perform pg_sleep(30) /* slow commit */; return null; end $$;
        create constraint trigger slow_commits after insert on slow deferrable initially deferred
        for each row execute function sleep_long()
        """

    /// Begins a transaction whose commit takes half a minute.
    private func slowWriter(on connection: Connection) async throws -> Task<Void, any Error> {
        try await connection.use { try $0.script(Self.slowCommit) }
        return Task {
            try await connection.use { session in
                try session.transaction(Self.writing) { _ = try $0.execute("insert into slow values (1)") }
            }
        }
    }

    private func untilBusy(_ server: PrivateServer, _ query: String) async throws -> String {
        while true {
            let process = try await server.psql(
                "select pid from pg_stat_activity where state = 'active' and query = '\(query)' limit 1"
            )
            if !process.isEmpty { return process }
        }
    }

    @Test("a session ended inside its transaction: nothing was committed, and that is certain")
    func insideTransaction() async throws {
        let server = try await PrivateServer.shared()
        let connection = try await server.connect()
        let error = await failure {
            try await connection.use { session in
                try session.transaction(Self.writing) { session in
                    try session.execute("select 1")
                    try session.execute("select pg_terminate_backend(pg_backend_pid())")
                }
            }
        }
        #expect(error == .connectionLost(.broken(.adminShutdown)))
        #expect(!connection.isUsable)
        #expect(await failure { try await connection.use { try $0.execute("select 1") } } == .connectionLost(.closed))
    }

    @Test("a session ended during a statement that commits by itself: the outcome is unknown")
    func outsideTransaction() async throws {
        let connection = try await PrivateServer.shared().connect()
        let error = await failure {
            try await connection.use { try $0.execute("select pg_terminate_backend(pg_backend_pid())") }
        }
        #expect(error == .outcomeUnknown(.broken(.adminShutdown)))
    }

    @Test("a session ended during its commit: the outcome is unknown")
    func terminatedInCommit() async throws {
        let server = try await PrivateServer.start()
        let connection = try await server.connect()
        let writer = try await slowWriter(on: connection)
        try await server.psql("select pg_terminate_backend(\(untilBusy(server, "commit")))")
        #expect(await failure { try await writer.value } == .outcomeUnknown(.broken(.adminShutdown)))
    }

    @Test("the server killed during a commit: the outcome is unknown")
    func killedInCommit() async throws {
        let server = try await PrivateServer.start()
        let connection = try await server.connect()
        let writer = try await slowWriter(on: connection)
        _ = try await untilBusy(server, "commit")
        try await server.kill()
        let error = await failure { try await writer.value }
        #expect(error?.isOutcomeUnknown == true)
    }

    @Test("a commit that is cancelled while its checks run is rolled back, and that is certain")
    func cancelledInCommit() async throws {
        let server = try await PrivateServer.start()
        let connection = try await server.connect()
        let writer = try await slowWriter(on: connection)
        _ = try await untilBusy(server, "commit")
        writer.cancel()
        #expect(await failure { try await writer.value } == .cancelled)
        #expect(try await server.psql("select count(*) from slow") == "0")
    }

    @Test("a commit that stops waiting for its standby stands here; its outcome is unknown", arguments: [true, false])
    func standbyNotWaitedFor(inTransaction: Bool) async throws {
        let server = try await PrivateServer.start(["synchronous_standby_names": "nobody"])
        let connection = try await server.connect()
        try await connection.use { session in
            try session.execute("set synchronous_commit to local")
            try session.execute("create table waiting (n int)")
            try session.execute("set synchronous_commit to on")
        }
        let writer = Task {
            try await connection.use { session in
                guard inTransaction else { return try session.execute("insert into waiting values (1)") }
                return try session.transaction(Self.writing) { try $0.execute("insert into waiting values (1)") }
            }
        }
        while try await server.psql("select count(*) from pg_stat_activity where wait_event = 'SyncRep'") != "1" {}
        writer.cancel()
        #expect(await failure { try await writer.value } == .outcomeUnknown(.standbyNotWaitedFor))
        #expect(try await server.psql("select count(*) from waiting") == "1")
        #expect(connection.isUsable)
    }

    @Test("a commit that waits for its standby is given up at the deadline; its outcome is unknown")
    func standbyNeverAnswers() async throws {
        let server = try await PrivateServer.start(["synchronous_standby_names": "nobody"])
        let connection = try await server.connect { $0.answerTimeout = .milliseconds(500) }
        let error = await failure {
            try await connection.use { session in
                try session.transaction(Self.writing) { try $0.execute("create table waiting (n int)") }
            }
        }
        #expect(error == .outcomeUnknown(.unanswered))
    }
}
