import NIOConcurrencyHelpers

/// How names and texts are spelt in JSON.
package final class JSONKeys: Sendable {
    static let shared = JSONKeys()

    /// The keys that were written before, with quotation marks and colon; a program has a few hundred.
    private let known = NIOLockedValueBox<[String: [UInt8]]>([:])

    /// A key in snake_case, with quotation marks and colon.
    func bytes(of key: String) -> [UInt8] {
        known.withLockedValue { known in
            if let bytes = known[key] { return bytes }
            var bytes = [UInt8(ascii: "\"")]
            Self.append(Self.snakeCase(key), to: &bytes)
            bytes += [UInt8(ascii: "\""), UInt8(ascii: ":")]
            known[key] = bytes
            return bytes
        }
    }

    /// `asKnownOn` as `as_known_on`.
    package static func snakeCase(_ key: String) -> String {
        // Names of fields are ASCII.
        let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
        guard key.utf8.contains(where: capitals.contains) else { return key }
        let bytes = key.utf8.enumerated().flatMap { place, byte -> [UInt8] in
            guard capitals.contains(byte) else { return [byte] }
            return (place == 0 ? [] : [UInt8(ascii: "_")]) + [byte + 32]
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// `as_known_on` as `asKnownOn`.
    package static func camelCase(_ name: String) -> String {
        var parts = name.split(separator: "_", omittingEmptySubsequences: false)
        let first = parts.removeFirst()
        return parts.reduce(into: String(first)) { $0 += $1.prefix(1).uppercased() + $1.dropFirst() }
    }

    /// Appends a text, in which what JSON keeps for itself is escaped (RFC 8259, section 7).
    static func append(_ text: String, to bytes: inout [UInt8]) {
        guard text.utf8.contains(where: isKept) else { return bytes.append(contentsOf: text.utf8) }
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case UInt8(ascii: "\n"): bytes += Array(#"\n"#.utf8)
            case UInt8(ascii: "\t"): bytes += Array(#"\t"#.utf8)
            case 0..<0x20:
                bytes += Array((byte < 16 ? #"\u000"# : #"\u00"#).utf8) + Array(String(byte, radix: 16).utf8)
            default: bytes.append(byte)
            }
        }
    }

    private static func isKept(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }
}
