import Postgres
import RosterTesting
import Testing

@Suite("Queries")
struct QueryTests {
    @Test("an interpolated value is a parameter, never text")
    func parameters() {
        let query: Query = "select \(1), \("x' or true")"
        #expect(query.text == "select $1, $2")
        #expect(query.parameters.count == 2)
    }

    @Test("text becomes part of the statement only where it is called verbatim or a name")
    func verbatim() {
        let query: Query = "select \(identifier: #"we"ird; name"#) from t order by \(verbatim: "1 desc")"
        #expect(query.text == #"select "we""ird; name" from t order by 1 desc"#)
        #expect(query.parameters.count == 0)
    }

    @Test(
        "no name ends its own quotation, not even with an accent on the mark",
        arguments: ["\u{301}", "\u{fe0f}", "\u{200d}"]
    )
    func accentedQuotation(mark: String) async throws {
        let name = "t\"\(mark), (select 1) as \"\(mark)y"
        let query: Query = "select * from \(identifier: name)"
        let error = await failure { try await PrivateServer.shared().connect().use { try $0.execute(query) } }
        #expect(error?.state == SQLState(rawValue: "42P01"))
    }

    @Test("a text with a NUL is refused, where libpq would perform what stands before it")
    func textWithNUL() async throws {
        let connection = try await PrivateServer.shared().connect()
        let attempts: [@Sendable (Session) throws -> Void] = [
            { try $0.script("select 1\0; select 2") }, { try $0.execute(Query(verbatim: "select 1\0")) },
            { try $0.copyOut("copy pg_class to stdout\0") { _ in } },
        ]
        for attempt in attempts {
            #expect(await failure { try await connection.use(attempt) } == .misused(.textWithNUL))
        }
    }

    @Test("65,535 parameters go; one more is refused before anything is sent")
    func manyParameters() async throws {
        let connection = try await PrivateServer.shared().connect()
        let sum = try await connection.use { session -> Int in
            try session.rows(Self.sum(of: 65_535))[0]["sum"]
        }
        #expect(sum == 65_535)
        let error = await failure { try await connection.use { try $0.execute(Self.sum(of: 65_536)) } }
        #expect(error == .misused(.tooManyParameters(65_536)))
        #expect(try await connection.use { try $0.rows("select 1 as one")[0]["one"] } == 1)
    }

    private static func sum(of count: Int) -> Query {
        var interpolation = Query.StringInterpolation(literalCapacity: 16 * count, interpolationCount: count)
        interpolation.appendLiteral("select sum(n) as sum from unnest(array[")
        for index in 0..<count {
            if index > 0 { interpolation.appendLiteral(",") }
            interpolation.appendInterpolation(Int32(1))
        }
        interpolation.appendLiteral("]) n")
        return Query(stringInterpolation: interpolation)
    }

    @Test("several statements in one query are refused by the server; none is performed")
    func severalStatements() async throws {
        let connection = try await PrivateServer.shared().connect()
        let error = await failure {
            try await connection.use { try $0.execute("create temporary table one (); create temporary table two ()") }
        }
        #expect(error?.state == SQLState(rawValue: "42601"))
    }

    @Test("100,000 rows are read where they lie, by name, in order")
    func manyRows() async throws {
        let sum = try await PrivateServer.shared().connect().use { session -> Int in
            let rows = try session.rows("select n, 'name ' || n as name from generate_series(1, 100000) n")
            #expect(rows.count == 100_000)
            #expect(rows.columnNames == ["n", "name"])
            var sum = 0
            for (index, row) in rows.enumerated() {
                let (n, name): (Int, String) = (try row["n"], try row["name"])
                if n == index + 1, name == "name \(n)" { sum += n }
            }
            return sum
        }
        #expect(sum == 5_000_050_000)
    }

    @Test("a change tells how many rows it changed, and a query without rows has none")
    func counts() async throws {
        try await PrivateServer.shared().connect().use { session in
            try session.execute("create temporary table thing (thing_id int)")
            #expect(try session.execute("insert into thing select generate_series(1, 7)") == 7)
            #expect(try session.execute("delete from thing where thing_id > \(5)") == 2)
            #expect(try session.rows("select * from thing where false").isEmpty)
            #expect(try session.execute("") == 0)
        }
    }
}
