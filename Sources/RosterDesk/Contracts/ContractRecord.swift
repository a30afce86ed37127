package import ExpertGroup
import Postgres

/// A contract of a person with the United Nations as it is recorded; it is no term in the Group.
package struct ContractRecord: Codable, Hashable, Sendable {
    package let id: Int64
    package let person: PersonID
    package let firstDay: CivilDate
    package let lastDay: CivilDate
    @Explicit package var reference: String?

    /// What allows more months under contract than the limit.
    @Explicit package var exception: String?

    /// What is more than the limit, in windows that end while the contract runs or after it.
    package let advisories: [ContractExcess]
}

extension ContractRecord {
    init(_ row: Row, advisories: [ContractExcess]) throws {
        self.init(
            id: try row["contract_id"],
            person: try row["person_id"],
            firstDay: try row["first_day"],
            lastDay: try row["last_day"],
            reference: try row["reference"],
            exception: try row["exception"],
            advisories: advisories
        )
    }
}

/// More time under contract than the limit (ST/AI/2013/4, E25).
package struct ContractExcess: Codable, Hashable, Sendable {
    package let rule: AdvisoryRule
    package let source: String

    /// The days that were looked at.
    package let firstDay: CivilDate
    package let lastDay: CivilDate

    /// The time under contract within them.
    package let months: Int
    package let days: Int

    /// The months that are allowed, and within how many.
    package let limit: Int
    package let window: Int
}
