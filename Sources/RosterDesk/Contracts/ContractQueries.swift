import ExpertGroup
import Postgres

/// What several use cases ask about contracts.
enum ContractQueries {
    static let columns =
        "contract_id, person_id, lower(runs) as first_day, upper(runs) - 1 as last_day, reference, exception"

    /// A person's contracts as they are known, in order.
    static func contracts(of person: PersonID, _ session: Session) throws -> [ContractRecord] {
        try session.rows(
            """
            select \(verbatim: columns) from known.contract where person_id = \(person) order by runs, contract_id
            """
        ).map { try ContractRecord($0, advisories: []) }
    }
}
