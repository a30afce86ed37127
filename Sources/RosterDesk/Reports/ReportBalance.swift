package import ExpertGroup
package import Phrases
import Policies
package import Postgres

/// Asks for the balance of the Group on a day, as it is known.
package struct ReportBalance: PolicyUseCase, RememberedUseCase {
    package static let access = Access.reading

    /// The day spoken of; `nil` for today in New York.
    package var asAt: CivilDate?

    /// Where a State counts that takes part in two regional groups; `nil` for what the policy says (E54).
    package var grouping: Grouping?

    /// In which language labels and advice are given; English unless something else is said.
    package var language: Language?

    package init(asAt: CivilDate?, grouping: Grouping?, language: Language?) {
        self.asAt = asAt
        self.grouping = grouping
        self.language = language
    }

    package func perform(in session: Session, under policies: PolicySource) throws -> BalanceReport {
        let record = try BalanceRecord(on: asAt, grouping ?? Grouping(policies.read().balance.grouping), in: session)
        let policies = try policies.read()
        return BalanceReport(
            standing: try Standing(record.group, under: policies, in: language ?? .english),
            balance: BalanceFigures(record, under: policies, Phrases(in: language ?? .english, .plain))
        )
    }
}
