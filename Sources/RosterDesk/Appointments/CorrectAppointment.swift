package import ExpertGroup
package import Postgres

/// Corrects what was recorded wrongly of an appointment (E23): what was believed before stays in history, and the same
/// rules refuse as when it was made.
package struct CorrectAppointment: UseCase {
    package static let access = Access.changing

    package var person: PersonID

    /// The appointment's number; `nil` where the person has only one.
    package var appointment: Int64?

    /// What is right; `nil` for what stays.
    package var firstDay: CivilDate?
    package var lastDay: CivilDate?
    package var instrument: DocumentSymbol?
    package var appointedOn: CivilDate?
    package var takenUpOn: CivilDate?

    /// The last day served, of an appointment that ended early.
    package var endedOn: CivilDate?

    /// The number of the consultation that it rests on.
    package var consultation: Int64?

    package init(
        person: PersonID,
        appointment: Int64?,
        firstDay: CivilDate?,
        lastDay: CivilDate?,
        instrument: DocumentSymbol?,
        appointedOn: CivilDate?,
        takenUpOn: CivilDate?,
        endedOn: CivilDate?,
        consultation: Int64?
    ) {
        self.person = person
        self.appointment = appointment
        self.firstDay = firstDay
        self.lastDay = lastDay
        self.instrument = instrument
        self.appointedOn = appointedOn
        self.takenUpOn = takenUpOn
        self.endedOn = endedOn
        self.consultation = consultation
    }

    package func perform(in session: Session) throws -> AppointmentRecord {
        let found = try session.rows(
            """
            select \(verbatim: AppointmentRecord.columns) from appointment
            where person_id = \(person) and (\(appointment) is null or appointment_id = \(appointment))
            order by appointment_id
            """
        )
        guard let row = found.first else {
            throw Failure.notFound(
                .appointment,
                name: appointment.map { "\($0) of person \(person)" } ?? "of person \(person)"
            )
        }
        guard found.count == 1 else {
            throw Failure.ambiguous(.appointment, of: person, among: try found.map { try $0["appointment_id"] })
        }
        let recorded = try AppointmentRecord(row)
        let (firstDay, lastDay) = (firstDay ?? recorded.firstDay, lastDay ?? recorded.lastDay)
        guard firstDay <= lastDay else { throw Failure.broken(rule: "appointment_term_has_both_days", facts: nil) }
        let corrected = try ConsultationQueries.referring(to: consultation) {
            try session.rows(
                """
                update appointment
                set term = daterange(\(firstDay), \(lastDay), '[]'),
                    instrument = coalesce(\(instrument?.description), instrument),
                    appointed_on = coalesce(\(appointedOn), appointed_on), taken_up_on = coalesce(\(takenUpOn), taken_up_on),
                    ended_on = coalesce(\(endedOn), ended_on), consultation_id = coalesce(\(consultation), consultation_id)
                where appointment_id = \(recorded.id)
                returning \(verbatim: AppointmentRecord.columns)
                """
            )
        }
        return try AppointmentRecord(corrected[0])
    }
}
