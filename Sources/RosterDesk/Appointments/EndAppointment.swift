package import ExpertGroup
package import Postgres

/// Records that an expert leaves: the day is the last one served (E17, E22, E23).
///
/// It ends every appointment of the person that would go on after it; one that would begin after it is withdrawn. Whoever
/// resigns on the last day of their last term has resigned too (E21).
package struct EndAppointment: UseCase {
    package static let access = Access.changing

    /// Why somebody leaves.
    package enum Reason: String, CaseIterable, Codable, Sendable {
        case resigned
        case terminated
        case died
    }

    package var person: PersonID
    package var lastDay: CivilDate
    package var reason: Reason

    package init(person: PersonID, lastDay: CivilDate, reason: Reason) {
        self.person = person
        self.lastDay = lastDay
        self.reason = reason
    }

    package func perform(in session: Session) throws -> AppointmentRecords {
        let rows = try session.rows(
            """
            update appointment
            set ended_on = greatest(\(lastDay), lower(term) - 1), ended_because = \(reason.rawValue)
            where person_id = \(person) and not isempty(served)
                and (
                    upper(served) - 1 > \(lastDay)
                    or upper(term) - 1 = \(lastDay) and ended_on is null and not exists (
                        select from appointment later
                        where later.person_id = \(person) and not isempty(later.served)
                            and upper(later.served) - 1 > \(lastDay)
                    )
                )
            returning \(verbatim: AppointmentRecord.columns)
            """
        )
        guard !rows.isEmpty else {
            throw Failure.notFound(.appointment, name: "of person \(person) to end on \(lastDay)")
        }
        return AppointmentRecords(try rows.map(AppointmentRecord.init))
    }

    package func firstDayAffected(by appointments: AppointmentRecords, in session: Session) throws -> CivilDate? {
        appointments.map { max(lastDay.adding(days: 1), $0.firstDay) }.min()
    }
}
