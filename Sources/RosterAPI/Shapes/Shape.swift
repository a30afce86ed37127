import Phrases

/// What a JSON value has to look like, or looks like.
indirect enum Shape: Sendable {
    case text(TextShape)
    case integer(ClosedRange<Int64>)
    case truth
    case list(Shape)
    case record(RecordShape)

    /// One of several records.
    case choice([RecordShape])

    /// The same, or null.
    case nullable(Shape)

    /// A record that is described elsewhere: one that holds others of its kind.
    case named(String)
}

/// What a text in JSON has to look like.
struct TextShape: Sendable {
    /// What should stand there, in words.
    let wanted: Phrase

    /// One that is right.
    let example: String

    /// What JSON Schema calls it, such as `date`; any of them.
    var formats: [String] = []

    /// The regular expression of all that are right, and perhaps of some that are not.
    var pattern: String?

    /// All that are right, where they are few.
    var choices: [String]?

    let isRight: @Sendable (String) -> Bool
}

/// What an object in JSON has to look like.
struct RecordShape: Sendable {
    /// What it is called; `nil` for one that is found in one place only.
    var name: String?
    var fields: [FieldShape]

    /// Whether it is sent to us; then a list that may not be left out holds one at least.
    var isAsked = false
}

/// A field of an object.
struct FieldShape: Sendable {
    /// In snake_case.
    let name: String
    var shape: Shape
    var isRequired: Bool

    /// What is taken where nothing is said.
    var standard: JSONValue?
}
