/// A value that can be a parameter of a statement or a field of COPY.
///
/// PostgreSQL's binary form: integers big-endian, texts as UTF-8.
package protocol ParameterValue: Sendable {
    /// The type that the parameter is declared with.
    static var postgresType: PostgresType { get }

    /// Whether this value is NULL, and so has no bytes.
    var isNull: Bool { get }

    /// Appends the value's bytes, without their length.
    func encode(into buffer: inout ParameterBuffer)
}

extension ParameterValue {
    package var isNull: Bool { false }
}

/// A value that can be read from a column.
package protocol ColumnValue {
    /// Reads the value from a column's bytes.
    ///
    /// - Throws: `unexpectedType` or `malformed`.
    init(bytes: RawSpan, type: PostgresType) throws(DecodingFailure.Problem)

    /// What stands for NULL.
    ///
    /// - Throws: `null`, unless this is an optional.
    static func null() throws(DecodingFailure.Problem) -> Self
}

extension ColumnValue {
    package static func null() throws(DecodingFailure.Problem) -> Self { throw .null }
}

/// A value that can also be an element of a one-dimensional array.
package protocol ArrayElement: ParameterValue, ColumnValue {
    /// The type of an array of such values.
    static var arrayType: PostgresType { get }
}

extension Optional: ParameterValue where Wrapped: ParameterValue {
    package static var postgresType: PostgresType { Wrapped.postgresType }

    package var isNull: Bool { self?.isNull ?? true }

    package func encode(into buffer: inout ParameterBuffer) { self?.encode(into: &buffer) }
}

extension Optional: ColumnValue where Wrapped: ColumnValue {
    package init(bytes: RawSpan, type: PostgresType) throws(DecodingFailure.Problem) {
        self = try Wrapped(bytes: bytes, type: type)
    }

    package static func null() throws(DecodingFailure.Problem) -> Self { nil }
}

extension Optional: ArrayElement where Wrapped: ArrayElement {
    package static var arrayType: PostgresType { Wrapped.arrayType }
}
