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
