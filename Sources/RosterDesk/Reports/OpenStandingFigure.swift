package import ExpertGroup
package import Phrases
import Policies
package import Postgres

/// Asks for the people whom a figure of the status counts.
package struct OpenStandingFigure: PolicyUseCase {
    package static let access = Access.reading

    /// The day spoken of; `nil` for today in New York.
    package var asAt: CivilDate?

    /// Where a State counts that takes part in two regional groups; `nil` for what the policy says (E54).
    package var grouping: Grouping?

    /// The figure's path in the JSON, such as `regional_groups.AFR.count`.
    package var figure: String

    /// In which language it is said why a figure opens to no people; English unless something else is said.
    package var language: Language?

    package init(asAt: CivilDate?, grouping: Grouping?, figure: String, language: Language? = nil) {
        self.asAt = asAt
        self.grouping = grouping
        self.figure = figure
        self.language = language
    }

    package func perform(in session: Session, under policies: PolicySource) throws -> FigureRows {
        let policies = try policies.read()
        let record = try GroupRecord(on: asAt, grouping ?? Grouping(policies.balance.grouping), in: session)
        let standing = try Standing(record, under: policies, in: .english)
        return try record.rows(
            of: figure,
            among: record.figures(showing: standing, coverage: record.coverage(under: policies)),
            standing.madeFigures,
            Phrases(in: language ?? .english, .plain)
        )
    }
}
