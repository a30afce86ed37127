/// A JSON value that is to be written, its keys in the order in which they shall stand.
package indirect enum JSONTree: Hashable, Sendable {
    case object([Member])
    case array([JSONTree])
    case text(String)
    case integer(Int)
    case flag(Bool)
    case null

    package struct Member: Hashable, Sendable {
        package var key: String
        package var value: JSONTree

        package init(_ key: String, _ value: JSONTree) {
            self.key = key
            self.value = value
        }
    }

    package enum Layout: Sendable {
        /// Without any space.
        case compact
        /// A line for each member of the value, and of lists and objects in it: one slate on a line.
        case lines
    }

    package static func optional(_ text: String?) -> JSONTree { text.map { .text($0) } ?? .null }
    package static func optional(_ number: Int?) -> JSONTree { number.map { .integer($0) } ?? .null }
    package static func texts(_ texts: [String]) -> JSONTree { .array(texts.map { .text($0) }) }

    /// The value as UTF-8, with a line feed at the end.
    package func bytes(_ layout: Layout) -> [UInt8] {
        var bytes: [UInt8] = []
        write(to: &bytes, layout, depth: 0)
        bytes.append(UInt8(ascii: "\n"))
        return bytes
    }

    private func write(to bytes: inout [UInt8], _ layout: Layout, depth: Int) {
        switch self {
        case .object(let members):
            write(members, between: "{", "}", to: &bytes, layout, depth) { member, bytes in
                Self.write(member.key, to: &bytes)
                bytes.append(contentsOf: (layout == .compact ? ":" : ": ").utf8)
                member.value.write(to: &bytes, layout, depth: depth + 1)
            }
        case .array(let values):
            write(values, between: "[", "]", to: &bytes, layout, depth) { value, bytes in
                value.write(to: &bytes, layout, depth: depth + 1)
            }
        case .text(let text): Self.write(text, to: &bytes)
        case .integer(let number): bytes.append(contentsOf: String(number).utf8)
        case .flag(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
        case .null: bytes.append(contentsOf: "null".utf8)
        }
    }

    private func write<Element>(
        _ elements: [Element],
        between open: String,
        _ close: String,
        to bytes: inout [UInt8],
        _ layout: Layout,
        _ depth: Int,
        _ write: (Element, inout [UInt8]) -> Void
    ) {
        let breaks = layout == .lines && depth < 2 && hasContainers
        bytes.append(contentsOf: open.utf8)
        for (number, element) in elements.enumerated() {
            if number > 0 { bytes.append(UInt8(ascii: ",")) }
            if breaks {
                bytes.append(contentsOf: "\n".utf8)
                bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth + 2))
            } else if layout == .lines, number > 0 {
                bytes.append(UInt8(ascii: " "))
            }
            write(element, &bytes)
        }
        if breaks {
            bytes.append(UInt8(ascii: "\n"))
            bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
        }
        bytes.append(contentsOf: close.utf8)
    }

    /// Whether a list or object lies in this one.
    private var hasContainers: Bool {
        let values: [JSONTree] =
            switch self {
            case .object(let members): members.map(\.value)
            case .array(let values): values
            case .text, .integer, .flag, .null: []
            }
        return values.contains { value in
            switch value {
            case .object, .array: true
            case .text, .integer, .flag, .null: false
            }
        }
    }

    private static func write(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(contentsOf: [UInt8(ascii: "\\"), byte])
            case 0x0A: bytes.append(contentsOf: "\\n".utf8)
            case 0x0D: bytes.append(contentsOf: "\\r".utf8)
            case 0x09: bytes.append(contentsOf: "\\t".utf8)
            case 0..<0x10: bytes.append(contentsOf: "\\u000\(String(byte, radix: 16))".utf8)
            case 0x10..<0x20, 0x7F: bytes.append(contentsOf: "\\u00\(String(byte, radix: 16))".utf8)
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
