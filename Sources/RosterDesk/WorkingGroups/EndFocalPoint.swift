package import ExpertGroup
package import Postgres

/// Ends an expert's designation to a working group with a day; it is never deleted.
package struct EndFocalPoint: UseCase {
    package static let access = Access.changing

    package var person: PersonID

    /// The working group's code, such as `II`.
    package var workingGroup: String

    /// The last day of support.
    package var lastDay: CivilDate

    package init(person: PersonID, workingGroup: String, lastDay: CivilDate) {
        self.person = person
        self.workingGroup = workingGroup
        self.lastDay = lastDay
    }

    package func perform(in session: Session) throws -> FocalPointRecord {
        let group = try WorkingGroupQueries.number(of: workingGroup, on: lastDay, session)
        let rows = try session.rows(
            """
            update focal_point set ended_on = \(lastDay)
            where working_group_id = \(group) and person_id = \(person) and supports @> \(lastDay)
            returning \(verbatim: FocalPointRecord.columns), \(workingGroup) as code
            """
        )
        guard let row = rows.first else { throw Failure.notFound(.focalPoint, name: "\(person) of \(workingGroup)") }
        return try FocalPointRecord(row)
    }

    package func firstDayAffected(by focalPoint: FocalPointRecord, in session: Session) throws -> CivilDate? {
        lastDay.adding(days: 1)
    }
}
