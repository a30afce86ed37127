/// Something to be said to a person, in whichever language: the message's key and what stands in it.
///
/// The functions that make one stand in extensions by subject, such as `Phrase.ceilingBroken`; no one else names a key.
package struct Phrase: Hashable, Sendable {
    let key: String
    let arguments: [String: Argument]

    init(_ key: String, _ arguments: [String: Argument]) {
        (self.key, self.arguments) = (key, arguments)
    }
}

extension Phrase {
    /// What is no language's word, such as the code of a working group, and what words were made of before.
    package static func verbatim(_ text: String) -> Phrase { Phrase("verbatim", ["text": .composed(text)]) }
}
