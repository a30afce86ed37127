import Postgres
import RosterTesting
import Testing

@Suite("Values")
struct ValueTests {
    /// Sends a value as a parameter, and returns it as it comes back together with the server's own text for it.
    private func echo<Value: ParameterValue & ColumnValue>(_ value: Value) async throws -> (Value, String?) {
        try await PrivateServer.shared().connect().use { session in
            let row = try session.rows("select x as value, x::text as text from (select \(value) as x) as given")[0]
            return (try row["value"], try row["text"])
        }
    }

    private func check<Value: ParameterValue & ColumnValue & Equatable>(
        _ value: Value,
        reads text: String?,
        _ location: SourceLocation = #_sourceLocation
    ) async throws {
        let (back, read) = try await echo(value)
        #expect(back == value, sourceLocation: location)
        #expect(read == text, sourceLocation: location)
    }

    @Test("numbers and truth values go both ways, and the server reads the same")
    func numbers() async throws {
        try await check(true, reads: "true")
        try await check(false, reads: "false")
        try await check(Int16.min, reads: "-32768")
        try await check(Int32.max, reads: "2147483647")
        try await check(Int64.min, reads: "-9223372036854775808")
        try await check(-1, reads: "-1")
        try await check(Float(1.5), reads: "1.5")
        try await check(Double.pi, reads: "3.141592653589793")
        try await check(-Double.infinity, reads: "-Infinity")
        let (notANumber, text) = try await echo(Double.nan)
        #expect(notANumber.isNaN && text == "NaN")
    }

    @Test(
        "texts go both ways in any script, also when they look like SQL",
        arguments: [
            "", "王小明", "محمد بن سلمان", "O’Neil", "Garci\u{301}a", "García", "'; drop table person; --", "$1 \\ \" %s",
            "line\nbreak\ttab", "👩🏽‍🔬", String(repeating: "ü", count: 100_000),
        ]
    )
    func texts(text: String) async throws {
        let (back, read) = try await echo(text)
        #expect(back.utf8.elementsEqual(text.utf8))
        #expect(read?.utf8.elementsEqual(text.utf8) == true)
    }

    @Test("a text with a NUL is refused by the server, and the connection lives on")
    func textWithNUL() async throws {
        let connection = try await PrivateServer.shared().connect()
        let error = await #expect(throws: PostgresError.self) {
            try await connection.use { try $0.execute("select \("a\0b")") }
        }
        #expect(error?.state == SQLState(rawValue: "22021"))
        #expect(try await connection.use { try $0.rows("select 1 as one")[0]["one"] } == 1)
    }

    @Test("bytes, identifiers and JSON go both ways")
    func others() async throws {
        try await check(Bytes([]), reads: "\\x")
        try await check(Bytes([0, 255, 16]), reads: "\\x00ff10")
        try await check(
            PostgresUUID(high: 0x0123_4567_89ab_cdef, low: 0xfedc_ba98_7654_3210),
            reads: "01234567-89ab-cdef-fedc-ba9876543210"
        )
        try await check(JSONText(#"{"a": [1, null, "é"]}"#), reads: #"{"a": [1, null, "é"]}"#)
        let json = try await PrivateServer.shared().connect().use { session -> JSONText in
            try session.rows("select '[1,2]'::json as value")[0]["value"]
        }
        #expect(json == JSONText("[1,2]"))
    }

    @Test("days and moments go both ways, to the ends of time")
    func daysAndMoments() async throws {
        try await check(PostgresDay(daysSince2000: 0), reads: "2000-01-01")
        try await check(PostgresDay(daysSince2000: 59), reads: "2000-02-29")
        try await check(PostgresDay(daysSince2000: -1), reads: "1999-12-31")
        try await check(PostgresDay.infinity, reads: "infinity")
        try await check(PostgresDay.negativeInfinity, reads: "-infinity")
        let moments = try await PrivateServer.shared().connect().use { session -> [PostgresMoment] in
            try session.execute("set timezone to 'America/New_York'")
            let row = try session.rows(
                """
                select \(PostgresMoment(microsecondsSince2000: 1)) as sent, '1999-12-31 19:00:00.000001'::timestamptz as read,
                       \(PostgresMoment.infinity) as last, '-infinity'::timestamptz as first
                """
            )[0]
            return [try row["sent"], try row["read"], try row["last"], try row["first"]]
        }
        #expect(moments[0] == moments[1])
        #expect(moments[2] == .infinity && moments[3] == .negativeInfinity)
    }

    @Test("ranges go both ways; the server writes those of days as included, excluded")
    func ranges() async throws {
        let (first, last) = (PostgresDay(daysSince2000: 0), PostgresDay(daysSince2000: 365))
        try await check(
            PostgresRange.between(lower: .included(first), upper: .excluded(last)),
            reads: "[2000-01-01,2000-12-31)"
        )
        let (closed, _) = try await echo(PostgresRange.between(lower: .included(first), upper: .included(last)))
        #expect(closed == .between(lower: .included(first), upper: .excluded(PostgresDay(daysSince2000: 366))))
        try await check(PostgresRange<PostgresDay>.empty, reads: "empty")
        try await check(PostgresRange<PostgresDay>.between(lower: .unbounded, upper: .unbounded), reads: "(,)")
        try await check(PostgresRange.between(lower: .included(Int64(3)), upper: .unbounded), reads: "[3,)")
        try await check(PostgresRange.between(lower: .unbounded, upper: .excluded(Int32(7))), reads: "(,7)")
        let moment = PostgresMoment(microsecondsSince2000: 5)
        let open = PostgresRange.between(lower: .excluded(moment), upper: .included(.infinity))
        #expect(try await echo(open).0 == open)
    }

    @Test("arrays go both ways, with NULLs and without elements")
    func arrays() async throws {
        try await check([1, 2, 3], reads: "{1,2,3}")
        try await check([Int](), reads: "{}")
        try await check(["a", nil, "", "{,}\""] as [String?], reads: #"{a,NULL,"","{,}\""}"#)
        try await check([true, false], reads: "{t,f}")
        try await check([Int16(1)], reads: "{1}")
        try await check([Float(0.5)], reads: "{0.5}")
        try await check([PostgresDay(daysSince2000: 0), .infinity], reads: "{2000-01-01,infinity}")
        try await check([Bytes([1])], reads: #"{"\\x01"}"#)
        try await check(
            [.between(lower: .included(1), upper: .excluded(2)), .empty] as [PostgresRange<Int32>],
            reads: #"{"[1,2)",empty}"#
        )
        let many = Array(0..<100_000)
        #expect(try await echo(many).0 == many)
    }

    @Test("NULL goes both ways for every type")
    func nulls() async throws {
        try await check(nil as Bool?, reads: nil)
        try await check(nil as Int?, reads: nil)
        try await check(nil as String?, reads: nil)
        try await check(nil as Bytes?, reads: nil)
        try await check(nil as PostgresDay?, reads: nil)
        try await check(nil as PostgresRange<PostgresDay>?, reads: nil)
        try await check(nil as [Int]?, reads: nil)
    }

    @Test("100 MB in one value goes both ways")
    func huge() async throws {
        let bytes = Bytes([UInt8](repeating: 7, count: 100 << 20))
        let length = try await PrivateServer.shared().connect().use { session -> Int in
            let back: Bytes = try session.rows("select \(bytes) as value")[0]["value"]
            return back.bytes.count
        }
        #expect(length == 100 << 20)
    }

    @Test("types made by a schema are read and sent as their text")
    func enumerations() async throws {
        let read = try await PrivateServer.shared().connect().use { session -> [String] in
            try session.script(
                "create type pg_temp.mood as enum ('calm', 'keen'); create domain pg_temp.short as text check (length(value) < 9)"
            )
            let row = try session.rows("select \("keen")::pg_temp.mood as mood, \("brief")::pg_temp.short as short")[0]
            return [try row["mood"], try row["short"]]
        }
        #expect(read == ["keen", "brief"])
    }
}
