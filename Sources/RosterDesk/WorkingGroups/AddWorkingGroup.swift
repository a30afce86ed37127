package import ExpertGroup
package import Postgres

/// Records a working group that the Committee has set up.
package struct AddWorkingGroup: UseCase {
    package static let access = Access.changing

    /// Such as `V`.
    package var code: String
    package var name: String
    package var firstDay: CivilDate

    package init(code: String, name: String, firstDay: CivilDate) {
        self.code = code
        self.name = name
        self.firstDay = firstDay
    }

    package func perform(in session: Session) throws -> WorkingGroupRecord {
        let rows = try session.rows(
            """
            insert into working_group as w (code, name, exists_on)
            values (\(code), \(name), daterange(\(firstDay), null))
            returning \(verbatim: WorkingGroupRecord.columns), null::text as coordinator
            """
        )
        return try WorkingGroupRecord(rows[0])
    }
}
