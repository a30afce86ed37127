import Postgres
import RosterTesting
import Testing

@Suite("What the server refuses")
struct ServerErrorTests {
    /// A value that must turn up nowhere.
    private static let secret = "canary-7391"

    private func refusal(of statements: [Query], setUp: String = "") async throws -> ServerError {
        let error = await failure {
            try await PrivateServer.shared().connect().use { session in
                try session.script(setUp)
                for statement in statements { try session.execute(statement) }
            }
        }
        return try #require(error?.serverError)
    }

    @Test("a violated check names state, table and constraint, and no value of the row")
    func check() async throws {
        let error = try await refusal(
            of: ["insert into person values (\(Self.secret), -1)"],
            setUp: "create temporary table person (name text, age int, constraint person_is_born check (age >= 0))"
        )
        #expect(error.sqlState == .checkViolation)
        #expect(error.constraint == "person_is_born" && error.table == "person")
        #expect(error.message == nil && error.facts == nil)
        #expect(!"\(PostgresError.server(error))".contains(Self.secret))
        #expect(!"\(error)".contains("Failing row"))
    }

    @Test("a malformed value is not repeated in the error")
    func malformedValue() async throws {
        let error = try await refusal(of: ["select \(Self.secret)::int"])
        #expect(error.sqlState == SQLState(rawValue: "22P02"))
        #expect(error.message == nil)
        var dumped = ""
        dump(error, to: &dumped)
        #expect(!dumped.contains(Self.secret))
    }

    @Test("a value that is taken for a name is not repeated either")
    func valueAsName() async throws {
        let statements: [Query] = [
            "select \(Self.secret)::regclass", "select to_tsquery(\(Self.secret) || ' & &')",
            "select \("a \(Self.secret)")::text::regtype",
        ]
        for statement in statements {
            let error = try await refusal(of: [statement])
            #expect(error.sqlState.isOfClass("42") && error.message == nil)
        }
    }

    @Test("a function of ours is believed: its message, its facts and its constraint")
    func raisedByUs() async throws {
        let error = try await refusal(
            of: ["select pg_temp.refuse()"],
            setUp: """
                create function pg_temp.refuse() returns void language plpgsql as $$ begin
                raise exception 'nine would be in post' using errcode = 'check_violation', constraint = 'group_keeps_within_ceiling',
                    table = 'appointment', detail = '{"day": "2012-06-28"}'; end $$
                """
        )
        #expect(error.isRaisedByUs)
        #expect(error.message == "nine would be in post")
        #expect(error.facts == #"{"day": "2012-06-28"}"#)
        #expect(error.constraint == "group_keeps_within_ceiling" && error.table == "appointment")
    }

    @Test("a fault in the statement's own text is told, since it cannot hold a value")
    func syntax() async throws {
        let error = try await refusal(of: ["select nonsense from nowhere"])
        #expect(error.sqlState == SQLState(rawValue: "42P01"))
        #expect(error.message == #"relation "nowhere" does not exist"#)
    }

    @Test("conflicts and waits for locks are worth another try, violations are not")
    func worthRetrying() async throws {
        let setUp = """
            create function pg_temp.fail(state text) returns void language plpgsql as
            $$ begin raise exception using errcode = state; end $$
            """
        for state in ["40001", "40P01", "55P03"] {
            #expect(try await refusal(of: ["select pg_temp.fail(\(state))"], setUp: setUp).isWorthRetrying)
        }
        for state in ["23514", "42501", "57014", "0A000", "26000"] {
            #expect(try await !refusal(of: ["select pg_temp.fail(\(state))"], setUp: setUp).isWorthRetrying)
        }
    }

    @Test("notices go to the logger, with the state and without the detail")
    func notices() async throws {
        let log = RecordedLog()
        let connection = try await Connection.open(try await PrivateServer.shared().options(), logger: log.logger)
        try await connection.use { session in
            try session.script("do $$ begin raise warning 'mind the gap' using detail = 'canary-7391'; end $$")
        }
        #expect(log.lines.contains { $0.contains("mind the gap") && $0.contains("01000") })
        #expect(!log.lines.contains { $0.contains(Self.secret) })
    }
}
