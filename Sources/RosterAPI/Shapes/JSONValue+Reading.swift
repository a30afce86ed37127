import Foundation

extension JSONValue {
    /// How deep a value may lie within others; no body of ours comes to half of it.
    private static let mostDepth = 16

    /// The value that a document tells; `nil` unless it is JSON (RFC 8259), or if it is nested deeper than any of ours.
    init?(document: Data) {
        guard Self.depth(of: document) <= Self.mostDepth,
            let value = try? JSONSerialization.jsonObject(with: document, options: .fragmentsAllowed),
            let value = JSONValue(value)
        else { return nil }
        self = value
    }

    /// How deep a document nests lists and objects, at most; brackets in texts do not count.
    private static func depth(of document: Data) -> Int {
        var (depth, most, isText, isEscaped) = (0, 0, false, false)
        for byte in document {
            if isText {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isText = false
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): isText = true
            case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
            default: break
            }
            most = max(most, depth)
        }
        return most
    }

    /// What Foundation read; `nil` for a number that fits none of ours.
    private init?(_ value: Any) {
        switch value {
        case is NSNull: self = .null
        case let text as String: self = .text(text)
        case let list as [Any]:
            let values = list.compactMap { JSONValue($0) }
            guard values.count == list.count else { return nil }
            self = .list(values)
        case let record as [String: Any]:
            let values = record.compactMapValues { JSONValue($0) }
            guard values.count == record.count else { return nil }
            self = .record(values)
        case let number as NSNumber: self = JSONValue(number)
        default: return nil
        }
    }

    /// What kind of number it is, Foundation knows by the type that it was read as; `c` is a truth value.
    ///
    /// To JSON 4.0 is a whole number as 4 is.
    private init(_ number: NSNumber) {
        switch unsafe number.objCType.pointee {
        case CChar(UInt8(ascii: "c")): self = .truth(number.boolValue)
        default:
            let whole = number as? Int64 ?? Int64(exactly: number.doubleValue)
            self = whole.map(JSONValue.integer) ?? .number(number.doubleValue)
        }
    }

    /// A value of ours, from its form in JSON with keys in snake_case.
    ///
    /// - Throws: `DecodingError`.
    func decoded<Value: Decodable>(as type: Value.Type) throws -> Value {
        try JSONValueDecoder(value: self).decode(type)
    }
}
