package import Phrases

/// Something that the doctor looked at, and what was found.
package struct Check: Hashable, Sendable {
    /// How bad it is.
    package enum State: String, Encodable, Comparable, Sendable {
        case ok
        case warning
        case fault

        package static func < (left: State, right: State) -> Bool { left.rank < right.rank }

        private var rank: Int {
            switch self {
            case .ok: 0
            case .warning: 1
            case .fault: 2
            }
        }
    }

    /// What was looked at, in one word.
    package let name: String
    package let state: State

    /// What was found, in a sentence.
    package let what: Phrase

    /// How to mend it; `nil` where nothing needs to be mended.
    package let remedy: Phrase?

    package static func ok(_ name: String, _ what: Phrase) -> Check {
        Check(name: name, state: .ok, what: what, remedy: nil)
    }

    package static func warning(_ name: String, _ what: Phrase, _ remedy: Phrase) -> Check {
        Check(name: name, state: .warning, what: what, remedy: remedy)
    }

    package static func fault(_ name: String, _ what: Phrase, _ remedy: Phrase) -> Check {
        Check(name: name, state: .fault, what: what, remedy: remedy)
    }
}
