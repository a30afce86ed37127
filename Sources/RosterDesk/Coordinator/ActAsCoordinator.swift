package import ExpertGroup
package import Postgres

/// Records that an expert acts as coordinator while nobody holds the office: designated, without consent, and no term of
/// office (E18).
package struct ActAsCoordinator: UseCase {
    package static let access = Access.changing

    package var person: PersonID
    package var firstDay: CivilDate
    package var lastDay: CivilDate

    /// Who designated them, and with which document.
    package var authority: String

    package init(person: PersonID, firstDay: CivilDate, lastDay: CivilDate, authority: String) {
        self.person = person
        self.firstDay = firstDay
        self.lastDay = lastDay
        self.authority = authority
    }

    package func perform(in session: Session) throws -> ActingRecord {
        guard firstDay <= lastDay else { throw Failure.broken(rule: "acting_coordinator_has_both_days", facts: nil) }
        try OfficeQueries.endWhoseHolderServesNoLonger(from: firstDay, through: lastDay, session)
        let rows = try PersonQueries.referring(to: person) {
            try session.rows(
                """
                insert into acting_coordinator (person_id, acts, authority)
                values (\(person), daterange(\(firstDay), \(lastDay), '[]'), \(authority))
                returning acting_coordinator_id, person_id, lower(acts) as first_day, upper(acts) - 1 as last_day
                """
            )
        }
        return try ActingRecord(rows[0])
    }

    package func firstDayAffected(by acting: ActingRecord, in session: Session) throws -> CivilDate? { firstDay }
}

/// Who acts as coordinator, as it is recorded.
package struct ActingRecord: Codable, Hashable, Sendable {
    package let id: Int64
    package let person: PersonID
    package let firstDay: CivilDate
    package let lastDay: CivilDate

    init(_ row: Row) throws {
        id = try row["acting_coordinator_id"]
        person = try row["person_id"]
        firstDay = try row["first_day"]
        lastDay = try row["last_day"]
    }
}
