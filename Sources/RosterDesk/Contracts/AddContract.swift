package import ExpertGroup
import Policies
package import Postgres

/// Records a contract of a person with the United Nations, apart from their term in the Group, which it never blocks.
///
/// More months under contract than the limit need an exception that is named (ST/AI/2013/4, E25).
package struct AddContract: PolicyUseCase {
    package static let access = Access.changing

    package var person: PersonID
    package var firstDay: CivilDate
    package var lastDay: CivilDate

    /// The contract's own number or document.
    package var reference: String?

    /// What allows more than the limit; else the reason for which it is recorded does.
    package var exception: String?

    package init(
        person: PersonID,
        firstDay: CivilDate,
        lastDay: CivilDate,
        reference: String?,
        exception: String?
    ) {
        self.person = person
        self.firstDay = firstDay
        self.lastDay = lastDay
        self.reference = reference
        self.exception = exception
    }

    package func perform(in session: Session, under policies: PolicySource) throws -> ContractRecord {
        guard firstDay <= lastDay else { throw Failure.broken(rule: "contract_has_both_days", facts: nil) }
        let excess = try excess(under: try policies.read().terms, session)
        let exception = try exception ?? (excess == nil ? nil : reason(session))
        if let excess, exception == nil { throw Failure.contractMonthsExceeded(excess) }
        let rows = try PersonQueries.referring(to: person) {
            try session.rows(
                """
                insert into contract (person_id, runs, reference, exception)
                values (\(person), daterange(\(firstDay), \(lastDay), '[]'), \(reference), \(exception))
                returning \(verbatim: ContractQueries.columns)
                """
            )
        }
        return try ContractRecord(rows[0], advisories: excess.map { [$0] } ?? [])
    }

    /// Why it is recorded, which names what allows more than the limit where nothing else does.
    private func reason(_ session: Session) throws -> String? {
        try session.rows("select reason() as reason")[0]["reason"]
    }

    /// What is more than the limit (`consultant_months`, `consultant_window_months` in `config/terms.yml`) in a window that
    /// ends with a contract's last day, from the new one's first day on.
    private func excess(under terms: TermsPolicy, _ session: Session) throws -> ContractExcess? {
        let contracts = try session.rows(
            "select lower(runs) as first_day, upper(runs) - 1 as last_day from contract where person_id = \(person)"
        ).compactMap { Term(from: try $0["first_day"], through: try $0["last_day"]) }
        let proposed = Term(from: firstDay, through: lastDay).map { [$0] } ?? []
        guard let limit = ContractLimit(months: terms.consultantMonths, within: terms.consultantWindowMonths),
            let excess = limit.excess(of: contracts + proposed, from: firstDay)
        else { return nil }
        return ContractExcess(
            rule: .contractMonthsExceeded,
            source: AdvisorySource.contracts.description,
            firstDay: excess.window.firstDay,
            lastDay: excess.window.lastDay,
            months: excess.served.months,
            days: excess.served.days,
            limit: limit.months,
            window: limit.window
        )
    }
}
