package import ExpertGroup
package import Postgres

/// Records that the coordinator in office on a day leaves the office with that day; they may serve on as an expert.
package struct EndCoordinator: UseCase {
    package static let access = Access.changing

    /// The last day in office.
    package var lastDay: CivilDate
    package var reason: EndAppointment.Reason

    package init(lastDay: CivilDate, reason: EndAppointment.Reason) {
        self.lastDay = lastDay
        self.reason = reason
    }

    package func perform(in session: Session) throws -> CoordinatorRecord {
        let rows = try session.rows(
            """
            update coordinator_term set ended_on = \(lastDay), ended_because = \(reason.rawValue)
            where served @> \(lastDay)
            returning \(verbatim: CoordinatorRecord.columns)
            """
        )
        guard let row = rows.first else { throw Failure.notFound(.coordinator, name: "on \(lastDay)") }
        return try CoordinatorRecord(row)
    }

    package func firstDayAffected(by term: CoordinatorRecord, in session: Session) throws -> CivilDate? {
        lastDay.adding(days: 1)
    }
}
