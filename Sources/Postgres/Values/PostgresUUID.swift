/// A universally unique identifier (`uuid`) as its 16 bytes; who wants Foundation's makes it from them.
package struct PostgresUUID: Hashable, Sendable {
    package let high: UInt64
    package let low: UInt64

    package init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }
}

extension PostgresUUID: ArrayElement {
    package static let postgresType = PostgresType.uuid
    package static let arrayType = PostgresType.uuidArray

    package func encode(into buffer: inout ParameterBuffer) {
        buffer.append(high)
        buffer.append(low)
    }

    package init(bytes: RawSpan, type: PostgresType) throws(DecodingFailure.Problem) {
        guard type == .uuid else { throw .unexpectedType(type) }
        guard bytes.byteCount == 16 else { throw .malformed }
        var offset = 0
        high = try bytes.integer(at: &offset)
        low = try bytes.integer(at: &offset)
    }
}
