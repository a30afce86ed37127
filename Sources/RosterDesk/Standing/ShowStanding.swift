package import ExpertGroup
package import Phrases
import Policies
package import Postgres

/// Asks for the Group on a day, as it is known.
package struct ShowStanding: PolicyUseCase {
    package static let access = Access.reading

    /// The day spoken of; `nil` for today in New York.
    package var asAt: CivilDate?

    /// In which language advice is given; English unless something else is said.
    package var language: Language?

    package init(asAt: CivilDate?) { self.init(asAt: asAt, language: nil) }

    package init(asAt: CivilDate?, language: Language?) {
        self.asAt = asAt
        self.language = language
    }

    package func perform(in session: Session, under policies: PolicySource) throws -> Standing {
        let policies = try policies.read()
        let record = try GroupRecord(on: asAt, Grouping(policies.balance.grouping), in: session)
        return try Standing(record, under: policies, in: language ?? .english)
    }
}
