package import ExpertGroup
package import Postgres

/// Issues a call whose text draws attention to gender balance (S/2011/819, annex, paragraph 21; E41).
package struct IssueCall: UseCase {
    package static let access = Access.changing

    package var code: String

    /// The day of issue; `nil` for today.
    package var day: CivilDate?

    package init(code: String, day: CivilDate?) {
        self.code = code
        self.day = day
    }

    package func perform(in session: Session) throws -> CallRecord {
        let rows = try session.rows(
            """
            update call set issued_on = coalesce(\(day), \(verbatim: RosterClock.today))
            where code = \(code) and issued_on is null
            returning \(verbatim: CallRecord.columns)
            """
        )
        guard let row = rows.first else { throw Failure.notFound(.call, name: "\(code) that is a draft") }
        return try CallRecord(row, nominations: 0)
    }
}
