package import ExpertGroup
package import Postgres

/// Records that the Secretary-General has appointed a person to the Group for a term.
package struct Appoint: UseCase {
    package static let access = Access.changing

    package var person: PersonID
    package var firstDay: CivilDate
    package var lastDay: CivilDate

    /// The document that records the act, such as `S/2026/1`.
    package var instrument: DocumentSymbol

    /// The day of the act; `nil` if it is not known.
    package var appointedOn: CivilDate?

    package init(
        person: PersonID,
        firstDay: CivilDate,
        lastDay: CivilDate,
        instrument: DocumentSymbol,
        appointedOn: CivilDate?
    ) {
        self.person = person
        self.firstDay = firstDay
        self.lastDay = lastDay
        self.instrument = instrument
        self.appointedOn = appointedOn
    }

    package func perform(in session: Session) throws -> AppointmentRecord {
        guard firstDay <= lastDay else { throw Failure.broken(rule: "appointment_term_has_both_days", facts: nil) }
        let rows = try PersonQueries.referring(to: person) {
            try session.rows(
                """
                insert into appointment (person_id, term, instrument, appointed_on)
                values (\(person), daterange(\(firstDay), \(lastDay), '[]'), \(instrument.description), \(appointedOn))
                returning \(verbatim: AppointmentRecord.columns)
                """
            )
        }
        return try AppointmentRecord(rows[0])
    }

    package func firstDayAffected(by appointment: AppointmentRecord, in session: Session) throws -> CivilDate? {
        firstDay
    }
}

/// An appointment as it is recorded.
package struct AppointmentRecord: Codable, Hashable, Sendable {
    package let id: Int64
    package let person: PersonID
    package let firstDay: CivilDate
    package let lastDay: CivilDate
    package let instrument: String
    package let takenUpOn: CivilDate?
    package let endedOn: CivilDate?
    package let endedBecause: String?

    static let columns = """
        appointment_id, person_id, lower(term) as first_day, upper(term) - 1 as last_day, instrument, taken_up_on, ended_on,
        ended_because
        """

    init(_ row: Row) throws {
        id = try row["appointment_id"]
        person = try row["person_id"]
        firstDay = try row["first_day"]
        lastDay = try row["last_day"]
        instrument = try row["instrument"]
        takenUpOn = try row["taken_up_on"]
        endedOn = try row["ended_on"]
        endedBecause = try row["ended_because"]
    }
}
