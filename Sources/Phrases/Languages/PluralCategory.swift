/// The form of words that a number asks for, as the Unicode CLDR names them.
package enum PluralCategory: String, CaseIterable, Hashable, Sendable {
    case zero, one, two, few, many, other
}

extension Language {
    /// The form that goes with a whole number in this language, by CLDR's rules for cardinal numbers.
    ///
    /// The sign does not matter. French and Spanish have `many` for whole millions alone; a message that leaves it out has
    /// `other` there.
    package func pluralCategory(of number: Int) -> PluralCategory {
        let count = number.magnitude
        let isWholeMillions = count != 0 && count.isMultiple(of: 1_000_000)
        switch self {
        case .arabic: return Self.arabicCategory(of: count)
        case .english: return count == 1 ? .one : .other
        case .spanish: return count == 1 ? .one : isWholeMillions ? .many : .other
        case .french: return count <= 1 ? .one : isWholeMillions ? .many : .other
        case .russian: return Self.russianCategory(of: count)
        case .chinese: return .other
        }
    }

    /// The forms that every message with a number has to have in this language.
    package var neededPluralCategories: Set<PluralCategory> {
        switch self {
        case .arabic: Set(PluralCategory.allCases)
        case .english, .spanish, .french: [.one, .other]
        case .russian: [.one, .few, .many, .other]
        case .chinese: [.other]
        }
    }

    private static func arabicCategory(of count: UInt) -> PluralCategory {
        switch (count, count % 100) {
        case (0, _): .zero
        case (1, _): .one
        case (2, _): .two
        case (_, 3...10): .few
        case (_, 11...99): .many
        default: .other
        }
    }

    private static func russianCategory(of count: UInt) -> PluralCategory {
        switch (count % 10, count % 100) {
        case (_, 11...14): .many
        case (1, _): .one
        case (2...4, _): .few
        default: .many
        }
    }
}
