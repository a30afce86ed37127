/// Whether names and symbols in a text are kept apart from the direction of the words around them.
package enum Isolation: Hashable, Sendable {
    /// For people: a name that could run another way than the text is put between U+2068 and U+2069.
    case isolated

    /// For programs: no character is added.
    case plain
}

extension Isolation {
    private static let isolates: Set<Unicode.Scalar> = ["\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}"]

    /// A name or symbol as it stands in a text of a language.
    ///
    /// In a text from left to right only what holds letters from right to left is isolated: the other texts gain nothing
    /// from it, and whoever copies them would copy the marks too. Neither is what holds isolated names already.
    package func isolated(_ text: String, in language: Language) -> String {
        switch self {
        case .isolated where text.unicodeScalars.contains("\u{2068}"): text
        case .isolated where language.isRightToLeft || text.runsRightToLeft: "\u{2068}\(text)\u{2069}"
        case .isolated, .plain: text
        }
    }

    /// Several of them, joined.
    func isolated(_ texts: [String], in language: Language, joinedAs joining: Language.Joining) -> String {
        switch self {
        // ICU joins them, and isolates each that runs another way than the language.
        case .isolated: language.text(of: texts, joinedAs: joining)
        case .plain: language.plainText(of: texts, joinedAs: joining).without(Self.isolates)
        }
    }
}

extension String {
    /// The characters that change the direction of the text around them.
    private static let bidirectionalControls: Set<Unicode.Scalar> = Set(
        [0x061C, 0x200E, 0x200F].compactMap(Unicode.Scalar.init)
            + (0x202A...0x202E).compactMap(Unicode.Scalar.init)
            + (0x2066...0x2069).compactMap(Unicode.Scalar.init)
    )

    /// The text without the characters that change its direction: what people type or paste is stored without them.
    package var withoutBidirectionalControls: String {
        // In UTF-8 each of them begins with one of two bytes; hardly any name has either.
        utf8.contains { $0 == 0xD8 || $0 == 0xE2 } ? without(Self.bidirectionalControls) : self
    }

    func without(_ scalars: Set<Unicode.Scalar>) -> String {
        var kept = String.UnicodeScalarView()
        kept.append(contentsOf: unicodeScalars.filter { !scalars.contains($0) })
        return String(kept)
    }

    /// Whether it holds a letter of a script that runs from right to left.
    var runsRightToLeft: Bool {
        unicodeScalars.contains { scalar in
            switch scalar.value {
            case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
            default: false
            }
        }
    }
}
