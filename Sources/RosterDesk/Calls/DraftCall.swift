package import ExpertGroup
package import Postgres

/// Records the draft of a call for nominations to all Member States (S/2011/819, annex, paragraph 21), or a new text and
/// closing date of a draft that there is.
package struct DraftCall: UseCase {
    package static let access = Access.changing

    /// A year and a number, such as `2026-1`.
    package var code: String

    /// The last day on which nominations are in time.
    package var closesOn: CivilDate
    package var text: String

    package init(code: String, closesOn: CivilDate, text: String) {
        self.code = code
        self.closesOn = closesOn
        self.text = text
    }

    package func perform(in session: Session) throws -> CallRecord {
        let changed = try session.rows(
            """
            update call set closes_on = \(closesOn), text = \(text) where code = \(code) and issued_on is null
            returning \(verbatim: CallRecord.columns)
            """
        )
        if let row = changed.first { return try CallRecord(row, nominations: 0) }
        let rows = try session.rows(
            """
            insert into call (code, closes_on, text) values (\(code), \(closesOn), \(text))
            returning \(verbatim: CallRecord.columns)
            """
        )
        return try CallRecord(rows[0], nominations: 0)
    }
}
