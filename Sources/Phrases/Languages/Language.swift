package import Foundation

/// One of the six official languages of the United Nations, by its ISO 639-1 code.
package enum Language: String, CaseIterable, Codable, Hashable, Sendable {
    case arabic = "ar"
    case english = "en"
    case spanish = "es"
    case french = "fr"
    case russian = "ru"
    case chinese = "zh"

    /// The language that an environment asks for: by `LC_ALL`, else `LC_MESSAGES`, else `LANG`, the first that is set.
    ///
    /// English for `C` and for every language in which there are no texts.
    package init(environment: [String: String]) {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty }
        let code = locale?.prefix { $0.isLetter }.lowercased()
        self = code.flatMap(Language.init(rawValue:)) ?? .english
    }

    /// Whether its script runs from right to left.
    package var isRightToLeft: Bool { self == .arabic }

    /// How its days, numbers and lists are written: with Western digits, in English as the United Nations write it.
    package var locale: Locale {
        switch self {
        case .arabic: Locale(identifier: "ar-u-nu-latn")
        case .english: Locale(identifier: "en_GB")
        case .spanish, .french, .russian: Locale(identifier: rawValue)
        case .chinese: Locale(identifier: "zh_Hans")
        }
    }
}
