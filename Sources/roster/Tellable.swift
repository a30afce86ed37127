import Foundation
import Phrases

/// What people can be told: phrases, and what was made of them.
///
/// A text is none of these, so that no words stand in a command.
protocol Tellable {
    func text(_ phrases: Phrases) -> String
}

extension Phrase: Tellable {
    func text(_ phrases: Phrases) -> String { phrases(self) }
}

/// Each stands in a line of its own.
extension [Phrase]: Tellable {
    func text(_ phrases: Phrases) -> String { map { phrases($0) }.joined(separator: "\n") }
}

/// A screen or a table, which was made of phrases and of what is recorded.
struct Shown: Tellable {
    private let text: String

    init(_ text: String) { self.text = text }

    func text(_ phrases: Phrases) -> String { text }
}

extension Phrases {
    /// What is said on standard output, in the language that the environment asks for.
    static let onOutput = Phrases(
        in: Language(environment: Environment.variables),
        Terminal.current.isolation
    )
}
