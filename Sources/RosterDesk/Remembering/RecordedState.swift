import ExpertGroup
import Postgres

/// What tells whether two transactions would read the same.
///
/// The server's snapshot names the transactions that are visible. Where two snapshots are equal no transaction has ended
/// between them, so nothing can be another: no row, nor a right, a role, a view or what was erased, whoever would have
/// changed it and in which way. The Group's version and the moment of its last change stand beside it for a server that
/// took another one's place without its last transactions, and so may give their numbers again.
struct RecordedState: Hashable, Sendable {
    private let visible: String

    /// The day in New York.
    private let today: CivilDate

    /// The state of the database as this session sees it, and the moment at which it was asked, RFC 3339, with New York's
    /// offset; `nil` at a standby, where a snapshot does not name all that it leaves out.
    ///
    /// - Throws: `PostgresError`.
    static func read(_ session: Session) throws -> (state: RecordedState, moment: String)? {
        let row = try session.rows(query)[0]
        guard let visible: String = try row["visible"] else { return nil }
        return (RecordedState(visible: visible, today: try row["today"]), try row["moment"])
    }

    private static let query: Query = """
        select
            case when not pg_is_in_recovery() then concat_ws(' ', pg_current_snapshot(), g.version, g.recorded) end
                as visible,
            (now() at time zone 'America/New_York')::date as today,
            \(verbatim: RosterClock.spelling(of: "now()")) as moment
        from expert_group g
        """
}
