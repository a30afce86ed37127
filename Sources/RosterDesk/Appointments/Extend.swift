package import ExpertGroup
package import Postgres

/// Records that a decision lets experts serve on, all of them or none (E21).
///
/// Each gets a new appointment that begins on the day after the last one ends, so that their service is unbroken.
package struct Extend: UseCase {
    package static let access = Access.changing

    package var people: [PersonID]
    package var lastDay: CivilDate

    /// The decision's number.
    package var decision: Int64

    package init(people: [PersonID], lastDay: CivilDate, decision: Int64) {
        self.people = people
        self.lastDay = lastDay
        self.decision = decision
    }

    package func perform(in session: Session) throws -> AppointmentRecords {
        let decisions = try session.rows("select 1 from decision where decision_id = \(decision)")
        guard !decisions.isEmpty else { throw Failure.notFound(.decision, name: "\(decision)") }
        let extended = try people.map { person in
            let ends = try session.rows(
                """
                select max(upper(served)) as next_day from appointment
                where person_id = \(person) and not isempty(served)
                """
            )
            guard let nextDay: CivilDate = try ends[0]["next_day"] else {
                throw Failure.notFound(.appointment, name: "of person \(person)")
            }
            guard nextDay <= lastDay else { throw Failure.broken(rule: "appointment_term_has_both_days", facts: nil) }
            let rows = try session.rows(
                """
                insert into appointment (person_id, term, instrument, decision_id)
                select \(person), daterange(\(nextDay), \(lastDay), '[]'), coalesce(document, 'decision ' || decision_id),
                    decision_id
                from decision where decision_id = \(decision)
                returning \(verbatim: AppointmentRecord.columns)
                """
            )
            return try AppointmentRecord(rows[0])
        }
        return AppointmentRecords(extended)
    }

    package func firstDayAffected(by appointments: AppointmentRecords, in session: Session) throws -> CivilDate? {
        appointments.map(\.firstDay).min()
    }
}
