/// A piece of a page, in which every text is escaped.
///
/// It is written as a literal: what stands in the literal is markup, what is put in is text, or a piece that was made
/// before. No text that comes from elsewhere can so become markup: `"<td>\(name)</td>"`.
struct HTML: ExpressibleByStringInterpolation, Sendable {
    private(set) var bytes: [UInt8]

    init() { bytes = [] }

    init(stringLiteral markup: String) { bytes = Array(markup.utf8) }

    init(stringInterpolation markup: Writing) { bytes = markup.bytes }

    /// A text, escaped.
    init(_ text: some StringProtocol) {
        bytes = []
        Self.append(text, to: &bytes)
    }

    /// Several pieces, one after the other.
    init(_ pieces: some Sequence<HTML>) {
        bytes = []
        for piece in pieces { bytes.append(contentsOf: piece.bytes) }
    }

    var isEmpty: Bool { bytes.isEmpty }

    static func += (left: inout HTML, right: HTML) { left.bytes.append(contentsOf: right.bytes) }

    /// Texts and pieces as they are put into markup.
    struct Writing: StringInterpolationProtocol {
        fileprivate var bytes: [UInt8] = []

        init(literalCapacity: Int, interpolationCount: Int) {
            bytes.reserveCapacity(literalCapacity + 16 * interpolationCount)
        }

        mutating func appendLiteral(_ markup: String) { bytes.append(contentsOf: markup.utf8) }

        mutating func appendInterpolation(_ piece: HTML) { bytes.append(contentsOf: piece.bytes) }

        mutating func appendInterpolation(_ pieces: [HTML]) {
            for piece in pieces { bytes.append(contentsOf: piece.bytes) }
        }

        mutating func appendInterpolation(_ text: some StringProtocol) { HTML.append(text, to: &bytes) }

        mutating func appendInterpolation(_ number: some BinaryInteger) {
            bytes.append(contentsOf: String(number).utf8)
        }
    }

    private static let ampersand = Array("&amp;".utf8)
    private static let less = Array("&lt;".utf8)
    private static let greater = Array("&gt;".utf8)
    private static let quote = Array("&quot;".utf8)
    private static let apostrophe = Array("&#39;".utf8)

    /// Neither an element nor the end of an attribute's value can stand in what is appended; NUL, of which HTML has none,
    /// is left out.
    private static func append(_ text: some StringProtocol, to bytes: inout [UInt8]) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes.append(contentsOf: ampersand)
            case UInt8(ascii: "<"): bytes.append(contentsOf: less)
            case UInt8(ascii: ">"): bytes.append(contentsOf: greater)
            case UInt8(ascii: "\""): bytes.append(contentsOf: quote)
            case UInt8(ascii: "'"): bytes.append(contentsOf: apostrophe)
            case 0: break
            default: bytes.append(byte)
            }
        }
    }
}
