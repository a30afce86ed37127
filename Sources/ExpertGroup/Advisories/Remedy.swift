/// The command that mends what advice is about, after `roster`; some of its words are for whoever gives it to fill in.
package struct Remedy: Hashable, Sendable {
    package enum Word: Hashable, Sendable {
        /// As it is typed.
        case text(String)
        case blank(Blank)
    }

    /// A word that is not known here.
    package enum Blank: String, CaseIterable, Hashable, Sendable {
        case person, firstDay, lastDay, day, document, decision, reason, subject, body, outcome
    }

    package let words: [Word]

    init(_ subject: String, _ verb: String, _ words: [Word]) { self.words = [.text(subject), .text(verb)] + words }

    /// The words of the command, with each blank filled in.
    package func arguments(filling fill: (Blank) -> String) -> [String] {
        words.map { word in
            switch word {
            case .text(let text): text
            case .blank(let blank): fill(blank)
            }
        }
    }
}

extension Remedy.Word {
    /// The word that a value is typed as.
    static func value(_ value: some CustomStringConvertible) -> Remedy.Word { .text(value.description) }
}
