import Foundation

extension String {
    /// The text without what nobody sees: controls, marks that turn the direction of writing, and spaces at the ends; in
    /// Unicode's normal form C.
    ///
    /// A name that turned the direction of the line could pass for another one. The joiners stay, which Persian, Hindi and
    /// others are written with. Line breaks within the text stay and are one character each.
    var cleaned: String {
        if utf8.allSatisfy({ (0x20..<0x7f).contains($0) }) { return trimmed }
        var kept = UnicodeScalarView()
        var last: Unicode.Scalar?
        for scalar in unicodeScalars {
            defer { last = scalar }
            switch scalar {
            case "\n" where last == "\r": continue
            case "\n", "\r", "\u{2028}", "\u{2029}": kept.append("\n")
            case "\t": kept.append(" ")
            default: if !scalar.isUnseen { kept.append(scalar) }
            }
        }
        return String(kept).trimmed.precomposedStringWithCanonicalMapping
    }

    private var trimmed: String {
        guard let first = unicodeScalars.first, let last = unicodeScalars.last,
            first.properties.isWhitespace || last.properties.isWhitespace
        else { return self }
        let head = unicodeScalars.drop { $0.properties.isWhitespace }
        let tail = head.reversed().prefix { $0.properties.isWhitespace }.count
        return String(head.dropLast(tail))
    }
}

extension Unicode.Scalar {
    /// Whether it is a control, or stands for no sign: a mark of direction, a byte-order mark, a space of no width.
    fileprivate var isUnseen: Bool {
        switch value {
        case 0x00...0x1f, 0x7f...0x9f, 0xad, 0x61c, 0x180e, 0x200b, 0x200e...0x200f, 0x202a...0x202e, 0x2060...0x206f,
            0xfeff, 0xfff9...0xfffb:
            true
        default: false
        }
    }
}
