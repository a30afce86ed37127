package import Phrases

/// What is wrong with a field of what was sent.
package struct Fault: Hashable, Sendable {
    /// How many of a kind are told; whoever sends more has more to mend than one by one.
    static let most = 20

    /// The field's path, such as `people[2]`; empty for the whole.
    let field: String
    let problem: Problem

    package enum Problem: Hashable, Sendable {
        /// Something else should stand there.
        case wanted(Phrase)
        case missing

        /// There is no such field; which there are.
        case unknown(among: [String])
    }

    func message(in phrases: Phrases) -> String {
        switch problem {
        case .wanted(let wanted): phrases(.wrongField(field, wanted: phrases(wanted)))
        case .missing: phrases(.missingField(field))
        case .unknown(let known): phrases(.unknownField(field, known: known))
        }
    }
}
