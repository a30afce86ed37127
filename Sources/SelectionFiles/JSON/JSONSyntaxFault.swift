/// Where a text stops being JSON.
package struct JSONSyntaxFault: Error, Hashable, Sendable {
    package var kind: Kind
    /// The line, from 1.
    package var line: Int
    /// The character of the line (a Unicode scalar), from 1.
    package var column: Int

    package enum Kind: Hashable, Sendable {
        /// Something else should stand here.
        case unexpected
        /// The text ends too early.
        case end
        /// Something follows the value.
        case trailing
        /// The bytes are not UTF-8, or an escape stands for no character.
        case notText
        /// Lists and objects within each other beyond `JSONCursor.deepest`.
        case tooDeep
    }

    package init(kind: Kind, line: Int, column: Int) {
        self.kind = kind
        self.line = line
        self.column = column
    }

    /// The fault at an offset of the bytes.
    init(_ kind: Kind, at offset: Int, of bytes: [UInt8]) {
        let before = bytes[..<min(offset, bytes.count)]
        let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        // Every byte begins a character but those that continue one.
        let column = before[start...].count { $0 & 0xC0 != 0x80 } + 1
        self.init(kind: kind, line: before.count { $0 == UInt8(ascii: "\n") } + 1, column: column)
    }
}
