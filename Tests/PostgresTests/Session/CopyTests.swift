import Postgres
import RosterTesting
import Testing

@Suite("COPY")
struct CopyTests {
    private struct Regret: Error {}

    private static let into = "copy thing (n, name, day) from stdin (format binary)"

    private func withThings<Value: Sendable>(_ body: @Sendable (Session) throws -> Value) async throws -> Value {
        try await PrivateServer.shared().connect().use { session in
            try session.execute("create temporary table thing (n bigint, name text, day date)")
            return try body(session)
        }
    }

    @Test("100,000 rows go in, and come out the same")
    func manyRows() async throws {
        let (copied, sum, lines) = try await withThings { session in
            let copied = try session.copyIn(Self.into) { copy in
                for n in 1...100_000 {
                    let name: String? = n % 2 == 0 ? nil : "O’Neil\t\(n)"
                    try copy.row(n, name, PostgresDay(daysSince2000: Int32(n)))
                }
            }
            let row = try session.rows("select sum(n)::bigint as sum, count(name) as named from thing")[0]
            let (sum, named): (Int, Int) = (try row["sum"], try row["named"])
            #expect(named == 50_000)
            var lines = 0
            try session.copyOut("copy thing to stdout (format csv)") { piece in lines += piece.byteCount > 0 ? 1 : 0 }
            return (copied, sum, lines)
        }
        #expect(copied == 100_000 && sum == 5_000_050_000 && lines == 100_000)
    }

    @Test("rows of texts only, as a file's lines have them")
    func lines() async throws {
        let read = try await PrivateServer.shared().connect().use { session -> [String?] in
            try session.execute("create temporary table line (a text, b text, c text)")
            try session.copyIn("copy line from stdin (format binary)") { try $0.row(of: ["x", nil, ""] as [String?]) }
            let row = try session.rows("select * from line")[0]
            return [try row["a"], try row["b"], try row["c"]]
        }
        #expect(read == ["x", nil, ""])
    }

    @Test("when the writing fails no row is kept, and the connection lives on")
    func abandoned() async throws {
        let count = try await withThings { session -> Int in
            #expect(throws: Regret.self) {
                try session.copyIn(Self.into) { copy in
                    for n in 1...50_000 { try copy.row(n, "x", PostgresDay.infinity) }
                    throw Regret()
                }
            }
            return try session.rows("select count(*) as n from thing")[0]["n"]
        }
        #expect(count == 0)
    }

    @Test("when the server refuses a row none is kept, and the connection lives on")
    func refused() async throws {
        let count = try await withThings { session -> Int in
            try session.execute("alter table thing add constraint thing_is_small check (n < 1000)")
            let error = #expect(throws: PostgresError.self) {
                try session.copyIn(Self.into) { copy in
                    for n in 1...1_000 { try copy.row(n, "x", PostgresDay.infinity) }
                }
            }
            #expect(error?.serverError?.constraint == "thing_is_small")
            let wrongType = #expect(throws: PostgresError.self) {
                try session.copyIn(Self.into) { try $0.row(Int16(1), "x", PostgresDay.infinity) }
            }
            // Of the class of lost connections, but this one is not lost.
            #expect(wrongType?.state == SQLState(rawValue: "08P01"))
            return try session.rows("select count(*) as n from thing")[0]["n"]
        }
        #expect(count == 0)
    }

    @Test("COPY takes part in the transaction around it")
    func inTransaction() async throws {
        let count = try await withThings { session -> Int in
            #expect(throws: Regret.self) {
                try session.transaction(TransactionMode(.readCommitted, .readWrite)) { session in
                    try session.copyIn(Self.into) { try $0.row(1, "x", PostgresDay.infinity) }
                    throw Regret()
                }
            }
            return try session.rows("select count(*) as n from thing")[0]["n"]
        }
        #expect(count == 0)
    }

    @Test("a reader that has had enough gets its own error back, and the connection lives on")
    func readerThrows() async throws {
        let one = try await PrivateServer.shared().connect().use { session -> Int in
            #expect(throws: Regret.self) {
                try session.copyOut("copy (select generate_series(1, 100000)) to stdout") { _ in throw Regret() }
            }
            return try session.rows("select 1 as one")[0]["one"]
        }
        #expect(one == 1)
    }

    @Test("a cancelled task stops writing, and no row is kept")
    func cancelled() async throws {
        let connection = try await PrivateServer.shared().connect()
        let task = Task {
            try await connection.use { session in
                try session.execute("create temporary table thing (n bigint, name text, day date)")
                try session.copyIn(Self.into) { copy in while true { try copy.row(1, "x", PostgresDay.infinity) } }
            }
        }
        try await Task.sleep(for: .milliseconds(200))
        task.cancel()
        #expect(await failure { try await task.value } == .cancelled)
        let count = try await connection.use { try $0.rows("select count(*) as n from thing")[0]["n"] as Int }
        #expect(count == 0)
    }

    @Test("a COPY behind another statement ends the connection, and not never")
    func copyBehindStatement() async throws {
        for direction in ["from stdin", "to stdout"] {
            let connection = try await PrivateServer.shared().connect()
            let error = await failure {
                try await connection.use { session in
                    try session.copyIn("create temporary table t (n int); copy t \(direction)") { _ in }
                }
            }
            #expect(error == .misused(.notTheCopyAskedFor))
            #expect(!connection.isUsable)
        }
    }

    @Test("a statement among the rows of a COPY is refused, and the COPY goes on")
    func statementInside() async throws {
        let count = try await withThings { session -> Int in
            try session.copyIn(Self.into) { copy in
                try copy.row(1, "x", PostgresDay.infinity)
                let error = #expect(throws: PostgresError.self) { try session.execute("select 1") }
                #expect(error == .misused(.insideCopy))
            }
        }
        #expect(count == 1)
    }

    @Test("a reader gets its own error back also when the server fails behind it")
    func bothFail() async throws {
        let connection = try await PrivateServer.shared().connect()
        await #expect(throws: Regret.self) {
            try await connection.use { session in
                try session.copyOut("copy (select 1 / (3 - n) from generate_series(1, 5) n) to stdout") { _ in
                    throw Regret()
                }
            }
        }
    }

    @Test("a statement given for a COPY, and a COPY given for a statement, are refused")
    func mistaken() async throws {
        let connection = try await PrivateServer.shared().connect()
        let statement = await failure { try await connection.use { try $0.copyIn("select 1") { _ in } } }
        #expect(statement == .misused(.notTheCopyAskedFor))
        #expect(try await connection.use { try $0.rows("select 1 as one")[0]["one"] } == 1)
        let syntax = await failure { try await connection.use { try $0.copyOut("copy nowhere to stdout") { _ in } } }
        #expect(syntax?.state == SQLState(rawValue: "42P01"))
        let copy = await failure { try await connection.use { try $0.execute("copy pg_class to stdout") } }
        #expect(copy == .misused(.copyAsStatement))
        #expect(!connection.isUsable)
    }
}
