import ExpertGroup
import Phrases

/// The words of a page.
///
/// Those that stand by themselves are made once, since every page is full of them.
struct Words: Sendable {
    let phrases: Phrases

    /// Every page is in English until the catalogue has other languages.
    static let shown = Words(phrases: Phrases(in: .english, .isolated))

    private static let words = Dictionary(
        uniqueKeysWithValues: PageWord.allCases.map { ($0, HTML(shown.phrases(.word($0)))) }
    )
    private static let labels = Dictionary(
        uniqueKeysWithValues: Label.allCases.map { ($0, HTML(shown.phrases(.label($0)))) }
    )
    private static let tags = Dictionary(
        uniqueKeysWithValues: TagWord.allCases.map { ($0.rawValue, HTML(shown.phrases(.tag($0)))) }
    )

    subscript(_ word: PageWord) -> HTML { Self.words[word] ?? HTML() }

    func label(_ label: Label) -> HTML { Self.labels[label] ?? HTML() }

    func callAsFunction(_ phrase: Phrase) -> HTML { HTML(phrases(phrase)) }

    /// A tag of expertise; as it is recorded where the Committee determined it.
    func tag(_ tag: String) -> HTML { Self.tags[tag] ?? .recorded(tag.replacing("_", with: " ")) }

    /// A regional group by its name; those who count in none by what they are.
    func group(_ group: RegionalGroup?) -> HTML {
        switch group {
        case .african: self[.africanStates]
        case .asiaPacific: self[.asiaPacificStates]
        case .easternEuropean: self[.easternEuropeanStates]
        case .latinAmericanAndCaribbean: self[.latinAmericanAndCaribbeanStates]
        case .westernEuropeanAndOther: self[.westernEuropeanAndOtherStates]
        case nil: label(.noRegionalGroup)
        }
    }

    /// What stands where a role sees nothing, which is not the same as there being nothing.
    var closed: HTML { "<span class=\"closed\">\(self[.closed])</span>" }
}
