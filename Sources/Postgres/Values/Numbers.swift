extension Bool: ArrayElement {
    package static let postgresType = PostgresType.bool
    package static let arrayType = PostgresType.boolArray

    package func encode(into buffer: inout ParameterBuffer) { buffer.append(UInt8(self ? 1 : 0)) }

    package init(bytes: RawSpan, type: PostgresType) throws(DecodingFailure.Problem) {
        guard type == .bool else { throw .unexpectedType(type) }
        self = try bytes.wholeInteger(UInt8.self) != 0
    }
}

/// An integer that reads every PostgreSQL integer which fits into it.
package protocol ColumnInteger: FixedWidthInteger, ArrayElement {}

extension ColumnInteger {
    package func encode(into buffer: inout ParameterBuffer) { buffer.append(self) }

    package init(bytes: RawSpan, type: PostgresType) throws(DecodingFailure.Problem) {
        let value: Int64 =
            switch type {
            case .int2: try Int64(bytes.wholeInteger(Int16.self))
            case .int4: try Int64(bytes.wholeInteger(Int32.self))
            case .int8: try bytes.wholeInteger(Int64.self)
            case .oid: try Int64(bytes.wholeInteger(UInt32.self))
            default: throw .unexpectedType(type)
            }
        guard let exact = Self(exactly: value) else { throw .malformed }
        self = exact
    }
}

extension Int16: ColumnInteger {
    package static let postgresType = PostgresType.int2
    package static let arrayType = PostgresType.int2Array
}

extension Int32: ColumnInteger {
    package static let postgresType = PostgresType.int4
    package static let arrayType = PostgresType.int4Array
}

extension Int64: ColumnInteger {
    package static let postgresType = PostgresType.int8
    package static let arrayType = PostgresType.int8Array
}

extension Int: ColumnInteger {
    package static let postgresType = PostgresType.int8
    package static let arrayType = PostgresType.int8Array
}

extension Float: ArrayElement {
    package static let postgresType = PostgresType.float4
    package static let arrayType = PostgresType.float4Array

    package func encode(into buffer: inout ParameterBuffer) { buffer.append(bitPattern) }

    package init(bytes: RawSpan, type: PostgresType) throws(DecodingFailure.Problem) {
        guard type == .float4 else { throw .unexpectedType(type) }
        self = try Float(bitPattern: bytes.wholeInteger())
    }
}

extension Double: ArrayElement {
    package static let postgresType = PostgresType.float8
    package static let arrayType = PostgresType.float8Array

    package func encode(into buffer: inout ParameterBuffer) { buffer.append(bitPattern) }

    package init(bytes: RawSpan, type: PostgresType) throws(DecodingFailure.Problem) {
        switch type {
        case .float4: self = try Double(Float(bitPattern: bytes.wholeInteger()))
        case .float8: self = try Double(bitPattern: bytes.wholeInteger())
        default: throw .unexpectedType(type)
        }
    }
}
