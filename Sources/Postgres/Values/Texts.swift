extension String: ArrayElement {
    package static let postgresType = PostgresType.text
    package static let arrayType = PostgresType.textArray

    package func encode(into buffer: inout ParameterBuffer) { buffer.append(self) }

    /// Reads every type that is text in binary form too; enumerations and other types made by a schema are.
    package init(bytes: RawSpan, type: PostgresType) throws(DecodingFailure.Problem) {
        switch type {
        case .text, .varchar, .bpchar, .name, .char, .json, .unknown: self = try bytes.text()
        case _ where type.rawValue >= PostgresType.firstMadeByUsers: self = try bytes.text()
        default: throw .unexpectedType(type)
        }
    }
}

/// Bytes as they are (`bytea`).
package struct Bytes: Hashable, Sendable {
    package var bytes: [UInt8]

    package init(_ bytes: [UInt8]) { self.bytes = bytes }
}

extension Bytes: ArrayElement {
    package static let postgresType = PostgresType.bytea
    package static let arrayType = PostgresType.byteaArray

    package func encode(into buffer: inout ParameterBuffer) { buffer.append(bytes) }

    package init(bytes: RawSpan, type: PostgresType) throws(DecodingFailure.Problem) {
        guard type == .bytea else { throw .unexpectedType(type) }
        self.init(bytes.array())
    }
}

/// A JSON document as text (`jsonb`; `json` is read too).
package struct JSONText: Hashable, Sendable {
    package var text: String

    package init(_ text: String) { self.text = text }
}

extension JSONText: ArrayElement {
    package static let postgresType = PostgresType.jsonb
    package static let arrayType = PostgresType.jsonbArray

    /// The version that stands before the text in `jsonb`'s binary form.
    private static let formatVersion: UInt8 = 1

    package func encode(into buffer: inout ParameterBuffer) {
        buffer.append(Self.formatVersion)
        buffer.append(text)
    }

    package init(bytes: RawSpan, type: PostgresType) throws(DecodingFailure.Problem) {
        switch type {
        case .json: self.init(try bytes.text())
        case .jsonb:
            var offset = 0
            guard try bytes.integer(UInt8.self, at: &offset) == Self.formatVersion else { throw .malformed }
            self.init(try bytes.text(from: offset))
        default: throw .unexpectedType(type)
        }
    }
}
