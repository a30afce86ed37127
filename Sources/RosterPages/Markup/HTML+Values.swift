import ExpertGroup
import Phrases

/// How values of the field stand in a page.
extension HTML {
    /// A name in whichever script: kept apart from the direction of the words around it, with its script told.
    ///
    /// What would change the direction of the words around it is left out, should it have been stored.
    static func name(_ name: String) -> HTML {
        let name = name.withoutBidirectionalControls
        return "<bdi lang=\"\(Script(of: name).tag)\" dir=\"auto\">\(name)</bdi>"
    }

    /// A symbol, a code or another text that is written as it is recorded.
    static func recorded(_ text: String) -> HTML { "<bdi>\(text.withoutBidirectionalControls)</bdi>" }

    static func day(_ day: CivilDate) -> HTML { "<time>\(day.description)</time>" }

    static func day(_ day: CivilDate?) -> HTML {
        guard let day else { return dash }
        return .day(day)
    }

    static func name(_ name: String?) -> HTML {
        guard let name else { return dash }
        return .name(name)
    }

    static func recorded(_ text: String?) -> HTML {
        guard let text else { return dash }
        return .recorded(text)
    }

    /// What stands where there is nothing.
    static let dash: HTML = "–"

    static func link(_ address: String, _ content: HTML) -> HTML { "<a href=\"\(address)\">\(content)</a>" }

    static func joined(_ pieces: [HTML], by separator: HTML) -> HTML {
        HTML(pieces.enumerated().map { place, piece in place == 0 ? piece : "\(separator)\(piece)" })
    }
}

/// The script of a text, for the fonts that show it and the voice that reads it.
enum Script {
    case latin
    case arabic
    case han
    case other

    init(of text: String) {
        self = text.unicodeScalars.lazy.compactMap(Script.init).first ?? .latin
    }

    /// `nil` for what is no letter of a script.
    private init?(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: self = .latin
        case 0x0600...0x06FF, 0x0750...0x077F, 0x08A0...0x08FF, 0xFB50...0xFDFF, 0xFE70...0xFEFC: self = .arabic
        case 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: self = .han
        case 0x0370...0x05FF, 0x0700...0x074F, 0x0780...0x089F, 0x0900...0x1DFF, 0x3040...0x33FF, 0xA000...0xD7FF:
            self = .other
        default: return nil
        }
    }

    /// The language of a name is not known, its script is (BCP 47).
    var tag: String {
        switch self {
        case .latin: "und-Latn"
        case .arabic: "und-Arab"
        case .han: "und-Hani"
        case .other: "und"
        }
    }
}
