/// How many columns of a terminal a text takes.
extension String {
    /// Its columns, if it stands in one line.
    package var displayWidth: Int {
        // Nearly everything that is shown is plain letters, whose properties nobody need look up.
        if utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return utf8.count }
        return reduce(0) { $0 + $1.displayWidth }
    }

    /// Its first characters, as many as fit into `width` columns.
    ///
    /// A character is what a reader sees as one: an accent stays with its letter.
    func prefix(fitting width: Int) -> Substring {
        var left = width
        let end = indices.first { index in
            left -= self[index].displayWidth
            return left < 0
        }
        return self[..<(end ?? endIndex)]
    }
}

extension Character {
    /// Two for ideographs, syllables and pictures, none for what is not seen, else one for each letter.
    package var displayWidth: Int {
        if let ascii = asciiValue, (0x20...0x7E).contains(ascii) { return 1 }
        let isPicture = unicodeScalars.contains { $0 == "\u{FE0F}" || $0.properties.isEmojiPresentation }
        return isPicture ? 2 : unicodeScalars.reduce(0) { $0 + $1.displayWidth }
    }
}

extension Unicode.Scalar {
    fileprivate var displayWidth: Int {
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .spacingMark, .control, .format, .lineSeparator, .paragraphSeparator:
            // The soft hyphen is a format character that terminals show.
            value == 0xAD ? 1 : 0
        default: isConjoiningVowelOrFinal ? 0 : isWide ? 2 : 1
        }
    }

    /// Whether it joins the Korean syllable before it.
    private var isConjoiningVowelOrFinal: Bool {
        (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FB).contains(value)
    }

    /// Whether Unicode's East Asian width is Wide or Fullwidth; what is shown as a picture anyway is left out.
    private var isWide: Bool {
        guard value >= 0x1100 else { return false }
        return switch value {
        case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0xA4C6: true
        case 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B: true
        case 0xFF01...0xFF60, 0xFFE0...0xFFE6: true
        case 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FB, 0x1D300...0x1D376, 0x1F200...0x1F265: true
        case 0x20000...0x2FFFD, 0x30000...0x3FFFD: true
        default: false
        }
    }
}
