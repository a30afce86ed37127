package import ExpertGroup
import Policies
package import Postgres

/// Records that the Secretary-General has appointed a person to the Group for a term.
///
/// Where the policy asks for a consultation (E37), one that is missing is told after form, mandate and one person once, and
/// before the ceiling.
package struct Appoint: PolicyUseCase {
    package static let access = Access.changing

    package var person: PersonID
    package var firstDay: CivilDate
    package var lastDay: CivilDate

    /// The document that records the act, such as `S/2026/1`.
    package var instrument: DocumentSymbol

    /// The day of the act; `nil` if it is not known.
    package var appointedOn: CivilDate?

    /// The number of the consultation that came before; `nil` if none is on record.
    package var consultation: Int64?

    package init(
        person: PersonID,
        firstDay: CivilDate,
        lastDay: CivilDate,
        instrument: DocumentSymbol,
        appointedOn: CivilDate?,
        consultation: Int64?
    ) {
        self.person = person
        self.firstDay = firstDay
        self.lastDay = lastDay
        self.instrument = instrument
        self.appointedOn = appointedOn
        self.consultation = consultation
    }

    package func perform(in session: Session, under policies: PolicySource) throws -> AppointmentRecord {
        let isMissing = try consultation == nil && policies.read().terms.consultation == .required
        // It is refused in any case: the ceiling, which is told last, is not to be judged before.
        if isMissing { try session.execute("set constraints appointment_keeps_within_ceiling deferred") }
        let appointment = try record(session)
        if isMissing { throw Failure.consultationNotRecorded }
        return appointment
    }

    /// Records it, whatever the policy asks for.
    func record(_ session: Session) throws -> AppointmentRecord {
        guard firstDay <= lastDay else { throw Failure.broken(rule: "appointment_term_has_both_days", facts: nil) }
        let rows = try PersonQueries.referring(to: person) {
            try ConsultationQueries.referring(to: consultation) {
                try session.rows(
                    """
                    insert into appointment (person_id, term, instrument, appointed_on, consultation_id)
                    values (
                        \(person), daterange(\(firstDay), \(lastDay), '[]'), \(instrument.description), \(appointedOn),
                        \(consultation)
                    )
                    returning \(verbatim: AppointmentRecord.columns)
                    """
                )
            }
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

    /// The number of the consultation that it rests on.
    package let consultation: Int64?

    /// Whether it was ended before its first day, and so is not served at all.
    package let withdrawn: Bool

    static let columns = """
        appointment_id, person_id, lower(term) as first_day, upper(term) - 1 as last_day, instrument, taken_up_on, ended_on,
        ended_because, consultation_id, isempty(served) as is_withdrawn
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
        consultation = try row["consultation_id"]
        withdrawn = try row["is_withdrawn"]
    }
}
