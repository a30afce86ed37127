package import ExpertGroup
package import Phrases
import Policies
package import Postgres

/// Asks for the Group on a day, as it is known.
package struct ShowStanding: PolicyUseCase, RememberedUseCase {
    package static let access = Access.reading

    /// The day spoken of; `nil` for today in New York.
    package var asAt: CivilDate?

    /// Where a State counts that takes part in two regional groups; `nil` for what the policy says (E54).
    package var grouping: Grouping?

    /// In which language advice is given; English unless something else is said.
    package var language: Language?

    package init(asAt: CivilDate?) { self.init(asAt: asAt, grouping: nil, language: nil) }

    package init(asAt: CivilDate?, grouping: Grouping?, language: Language?) {
        self.asAt = asAt
        self.grouping = grouping
        self.language = language
    }

    package func perform(in session: Session, under policies: PolicySource) throws -> Standing {
        let record = try GroupRecord(on: asAt, grouping ?? Grouping(policies.read().balance.grouping), in: session)
        return try Standing(record, under: policies.read(), in: language ?? .english)
    }
}
