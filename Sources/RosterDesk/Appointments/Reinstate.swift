package import ExpertGroup
package import Postgres

/// Records that a resignation or a termination was withdrawn: the term goes on as appointed, and both stay known (E22).
package struct Reinstate: UseCase {
    package static let access = Access.changing

    package var person: PersonID

    package init(person: PersonID) { self.person = person }

    package func perform(in session: Session) throws -> AppointmentRecords {
        // What one act ended or withdrew bears one moment and reason, and goes on together. What a lapsed mandate ended goes
        // on by a decision alone, which the mandate that revives it names (E11).
        let rows = try session.rows(
            """
            update appointment
            set ended_on = null, ended_because = null
            where person_id = \(person) and ended_because <> 'mandate_ended'
                and recorded = (
                    select max(recorded) from appointment
                    where person_id = \(person) and ended_because <> 'mandate_ended'
                )
            returning \(verbatim: AppointmentRecord.columns)
            """
        )
        guard !rows.isEmpty else { throw Failure.notFound(.appointment, name: "of person \(person) that was ended") }
        return AppointmentRecords(try rows.map(AppointmentRecord.init))
    }

    package func firstDayAffected(by appointments: AppointmentRecords, in session: Session) throws -> CivilDate? {
        let rows = try session.rows(
            """
            select min(greatest(ended_on + 1, lower(term))) as day
            from history.appointment
            where person_id = \(person) and superseded = (select recorded from expert_group)
            """
        )
        return try rows[0]["day"]
    }
}
