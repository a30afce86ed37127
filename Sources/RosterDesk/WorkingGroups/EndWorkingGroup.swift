package import ExpertGroup
package import Postgres

/// Records that a working group ends with a day; its focal points end with it.
package struct EndWorkingGroup: UseCase {
    package static let access = Access.changing

    package var code: String

    /// The last day.
    package var lastDay: CivilDate

    package init(code: String, lastDay: CivilDate) {
        self.code = code
        self.lastDay = lastDay
    }

    package func perform(in session: Session) throws -> WorkingGroupRecord {
        let rows = try session.rows(
            """
            update working_group w set exists_on = daterange(lower(exists_on), \(lastDay), '[]')
            where code = \(code) and exists_on @> \(lastDay)
            returning \(verbatim: WorkingGroupRecord.columns), null::text as coordinator
            """
        )
        guard let row = rows.first else { throw Failure.notFound(.workingGroup, name: code) }
        return try WorkingGroupRecord(row)
    }
}
