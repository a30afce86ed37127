import Postgres
import RosterTesting
import Testing

@Suite("Reading columns")
struct DecodingTests {
    private func reading<Value: ColumnValue & Sendable>(
        _: Value.Type,
        _ statement: Query,
        column: String = "value"
    ) async throws -> PostgresError? {
        let connection = try await PrivateServer.shared().connect()
        do {
            _ = try await connection.use { session -> Value in try session.rows(statement)[0][column] }
            return nil
        } catch let error as PostgresError {
            return error
        }
    }

    private func problem(in error: PostgresError?) -> DecodingFailure.Problem? {
        if case .decoding(let failure) = error { failure.problem } else { nil }
    }

    @Test("a column of another type is refused, with the advice to cast")
    func unexpectedType() async throws {
        let error = try await reading(String.self, "select 1.5::numeric as value")
        #expect(problem(in: error) == .unexpectedType(PostgresType(rawValue: 1700)))
        #expect(error.map { "\($0)" }?.contains("cast it in the query") == true)
        #expect(problem(in: try await reading(Int.self, "select 'x' as value")) == .unexpectedType(.text))
        #expect(
            problem(in: try await reading(PostgresDay.self, "select now() as value")) == .unexpectedType(.timestamptz)
        )
        #expect(problem(in: try await reading([Int].self, "select array['x'] as value")) == .unexpectedType(.text))
    }

    @Test("NULL is refused where no optional was asked for")
    func null() async throws {
        #expect(problem(in: try await reading(Int.self, "select null::int as value")) == .null)
        #expect(try await reading(Int?.self, "select null::int as value") == nil)
        #expect(problem(in: try await reading([Int].self, "select array[1, null] as value")) == .null)
    }

    @Test("a column that is not there is named")
    func noSuchColumn() async throws {
        let error = try await reading(Int.self, "select 1 as value", column: "Value")
        #expect(problem(in: error) == .noSuchColumn)
        #expect(error.map { "\($0)" } == "the result has no column Value")
    }

    @Test("an integer is read into every type that it fits into, and refused by those it does not")
    func integers() async throws {
        #expect(try await reading(Int.self, "select 7::int2 as value") == nil)
        #expect(try await reading(Int16.self, "select 7::int8 as value") == nil)
        #expect(problem(in: try await reading(Int16.self, "select 70000 as value")) == .malformed)
        #expect(try await reading(Int64.self, "select 'pg_class'::regclass::oid as value") == nil)
    }

    @Test("a composite value is no text")
    func composite() async throws {
        let server = try await PrivateServer.shared()
        try await server.psql("create type pair_7391 as (a int, b int)")
        #expect(problem(in: try await reading(String.self, "select row(1, 2)::pair_7391 as value")) == .malformed)
    }

    @Test("an array of two dimensions is refused, not flattened")
    func dimensions() async throws {
        #expect(problem(in: try await reading([Int].self, "select array[[1,2],[3,4]] as value")) == .malformed)
    }

    /// What these bytes are as a column of a type.
    private func decode<Value: ColumnValue>(
        _: Value.Type,
        _ bytes: some Collection<UInt8>,
        _ type: PostgresType
    ) throws(DecodingFailure.Problem) -> Value {
        let bytes = Array(bytes)
        return unsafe try Value(bytes: bytes.span.bytes, type: type)
    }

    @Test("cut bytes are refused", arguments: 0..<36)
    func cutBytes(length: Int) throws {
        // An array of two integers; every shorter beginning of it is none.
        let whole: [UInt8] = [
            0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 23, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 4, 0, 0, 0, 5, 0, 0, 0, 4, 0, 0, 0, 6,
        ]
        #expect(try decode([Int32].self, whole, .int4Array) == [5, 6])
        let cut = whole.prefix(length)
        #expect(throws: DecodingFailure.Problem.malformed) { try decode([Int32].self, cut, .int4Array) }
        #expect(throws: DecodingFailure.Problem.malformed) { try decode(PostgresUUID.self, cut.prefix(15), .uuid) }
        #expect(throws: DecodingFailure.Problem.malformed) {
            try decode(PostgresRange<PostgresDay>.self, [0x02, 0, 0, 0, 4, 0] + cut.prefix(2), .daterange)
        }
    }

    @Test("an array that claims more elements than it has bytes for is refused before room is made for them")
    func falseCount() {
        let bytes: [UInt8] = [0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 23, 127, 255, 255, 255, 0, 0, 0, 1]
        #expect(throws: DecodingFailure.Problem.malformed) { try decode([Int32].self, bytes, .int4Array) }
    }

    @Test("bytes that are not UTF-8 are no text")
    func notUTF8() {
        #expect(throws: DecodingFailure.Problem.malformed) { try decode(String.self, [0xc3, 0x28], .text) }
    }
}
