/// Says things to people in a language: `phrases(.ceilingBroken(day: day, inPost: 9, ceiling: 8, authority: source))`.
package struct Phrases: Hashable, Sendable {
    package let language: Language
    package let isolation: Isolation

    package init(in language: Language, _ isolation: Isolation) {
        (self.language, self.isolation) = (language, isolation)
    }

    /// The words of a phrase.
    ///
    /// English where the language has no such message yet, and the message's key where English has none either.
    package func callAsFunction(_ phrase: Phrase) -> String { rendered(phrase).text }

    /// Reads the catalogue and says something, so that nobody waits for it later.
    package func prepare() { _ = self(.inPost(1_000, ceiling: nil)) }

    /// The words of a phrase, and what did not fit in them, which tests allow none of.
    func rendered(_ phrase: Phrase) -> (text: String, problems: [String]) {
        for language in [language, .english] {
            guard let message = Catalogue.of(language).message(phrase.key) else { continue }
            var renderer = Renderer(language: language, isolation: isolation)
            let text = renderer.text(of: message, with: phrase.arguments)
            return (text, renderer.problems)
        }
        return (phrase.key, ["there is no message \(phrase.key)"])
    }
}
