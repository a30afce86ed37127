package import ExpertGroup
package import Postgres

/// Closes a call, so that it is no longer taken for the one that is open.
package struct CloseCall: UseCase {
    package static let access = Access.changing

    package var code: String

    /// The day on which it is closed; `nil` for today.
    package var day: CivilDate?

    package init(code: String, day: CivilDate?) {
        self.code = code
        self.day = day
    }

    package func perform(in session: Session) throws -> CallRecord {
        let rows = try session.rows(
            """
            update call set closed_on = coalesce(\(day), \(verbatim: RosterClock.today)) where code = \(code)
            returning \(verbatim: CallRecord.columns), (
                select count(*) from nomination n where n.call_id = call.call_id and n.withdrawn_on is null
            ) as nominations
            """
        )
        guard let row = rows.first else { throw Failure.notFound(.call, name: code) }
        return try CallRecord(row, nominations: try row["nominations"])
    }
}
