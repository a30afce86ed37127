package import ExpertGroup
package import Postgres

/// Records that the Secretary-General has appointed an expert coordinator of the Group, with the Committee's prior consent.
///
/// S/2011/819, annex, paragraphs 6 and 9.
package struct AppointCoordinator: UseCase {
    package static let access = Access.changing

    package var person: PersonID
    package var firstDay: CivilDate

    /// The last day; `nil` for two years.
    package var lastDay: CivilDate?
    package var consentedOn: CivilDate
    package var appointedOn: CivilDate
    package var instrument: DocumentSymbol

    /// What allows a term that is not two years long.
    package var authority: String?

    package init(
        person: PersonID,
        firstDay: CivilDate,
        lastDay: CivilDate?,
        consentedOn: CivilDate,
        appointedOn: CivilDate,
        instrument: DocumentSymbol,
        authority: String?
    ) {
        self.person = person
        self.firstDay = firstDay
        self.lastDay = lastDay
        self.consentedOn = consentedOn
        self.appointedOn = appointedOn
        self.instrument = instrument
        self.authority = authority
    }

    package func perform(in session: Session) throws -> CoordinatorRecord {
        let lastDay = lastDay ?? firstDay.lastDayOfTwoYears
        guard firstDay <= lastDay else { throw Failure.broken(rule: "coordinator_term_has_both_days", facts: nil) }
        try OfficeQueries.endWhoseHolderServesNoLonger(from: firstDay, through: lastDay, session)
        let rows = try PersonQueries.referring(to: person) {
            try session.rows(
                """
                insert into coordinator_term (person_id, term, consented_on, appointed_on, instrument, authority)
                values (
                    \(person), daterange(\(firstDay), \(lastDay), '[]'), \(consentedOn), \(appointedOn),
                    \(instrument.description), \(authority)
                )
                returning \(verbatim: CoordinatorRecord.columns)
                """
            )
        }
        return try CoordinatorRecord(rows[0])
    }

    package func firstDayAffected(by term: CoordinatorRecord, in session: Session) throws -> CivilDate? { firstDay }
}

/// A coordinator's term of office as it is recorded.
package struct CoordinatorRecord: Codable, Hashable, Sendable {
    package let id: Int64
    package let person: PersonID
    package let firstDay: CivilDate
    package let lastDay: CivilDate
    package let consentedOn: CivilDate
    package let appointedOn: CivilDate
    package let instrument: String

    static let columns = """
        coordinator_term_id, person_id, lower(term) as first_day, upper(term) - 1 as last_day, consented_on, appointed_on,
        instrument
        """

    init(_ row: Row) throws {
        id = try row["coordinator_term_id"]
        person = try row["person_id"]
        firstDay = try row["first_day"]
        lastDay = try row["last_day"]
        consentedOn = try row["consented_on"]
        appointedOn = try row["appointed_on"]
        instrument = try row["instrument"]
    }
}
