package import ExpertGroup
package import Postgres

/// Records on which day an expert took up their duties; they are in post from the first day of the term all the same (E27).
package struct TakeUp: UseCase {
    package static let access = Access.changing

    package var person: PersonID
    package var day: CivilDate

    package init(person: PersonID, day: CivilDate) {
        self.person = person
        self.day = day
    }

    package func perform(in session: Session) throws -> AppointmentRecord {
        let rows = try session.rows(
            """
            update appointment set taken_up_on = \(day)
            where person_id = \(person) and term @> \(day)
            returning \(verbatim: AppointmentRecord.columns)
            """
        )
        guard let row = rows.first else {
            throw Failure.notFound(.appointment, name: "of person \(person) on \(day)")
        }
        return try AppointmentRecord(row)
    }

    package func firstDayAffected(by appointment: AppointmentRecord, in session: Session) throws -> CivilDate? { day }
}
