package import ExpertGroup
package import Postgres

/// Asks who could support which working group: one or two experts for each, by expertise, languages, load, continuity and the
/// ends of terms (S/2011/819, annex, paragraphs 10 and 14); it changes nothing and decides nothing.
package struct SuggestFocalPoints: PolicyUseCase, ListsPersonalData {
    package static let access = Access.reading

    /// How many working groups one expert may be let support at once.
    package static let mostGroups = 20

    /// The day spoken of; `nil` for today in New York.
    package var asAt: CivilDate?

    /// Who supports what by a decision, such as `42:III,Mfano:I`; `nil` for nobody.
    package var require: String?

    /// Who does not support what by a decision, likewise.
    package var ruleOut: String?

    /// How many working groups one expert supports at most; `nil` for what the policy says.
    package var groupsAtMost: Int?

    package init(asAt: CivilDate?, require: String?, ruleOut: String?, groupsAtMost: Int?) {
        (self.asAt, self.require, self.ruleOut) = (asAt, require, ruleOut)
        self.groupsAtMost = groupsAtMost
    }

    package func perform(in session: Session, under policies: PolicySource) throws -> FocalPointSuggestion {
        FocalPointSuggestion(
            try FocalPointGround(
                on: asAt,
                require: require,
                ruleOut: ruleOut,
                groupsAtMost: groupsAtMost,
                in: session,
                under: try policies.read()
            )
        )
    }

    package func opening(showing suggestion: FocalPointSuggestion) -> Opening? { suggestion.opening }
}

extension FocalPointSuggestion {
    /// What those who are suggested know is shown, and what they speak.
    var opening: Opening? {
        opened.isEmpty ? nil : Opening(.suggestFocalPoints, of: opened, [.expertise, .name, .language])
    }
}
