import ExpertGroup
import Postgres

/// What tells whether two transactions would read the same.
///
/// The server's snapshot names the transactions that are visible. Where two snapshots are equal no transaction has ended
/// between them, so nothing can be another: no row, nor a right, a role, a view or what was erased, whoever would have
/// changed it and in which way. When the server was started, and when it last came back from a crash, stand beside it: a
/// server that took another one's place, or that lost transactions which were not on its disk yet, may give their numbers
/// again.
package struct RecordedState: Hashable, Sendable {
    private let visible: String

    /// The day in New York.
    private let today: CivilDate

    /// `nil` at a standby, where a snapshot does not name all that it leaves out.
    fileprivate init?(_ row: Row) throws {
        guard let visible: String = try row["visible"] else { return nil }
        (self.visible, today) = (visible, try row["today"])
    }

    /// What it is read from, in SQL; every login may ask for it.
    ///
    /// What counts the writes of the server's background is reset when a crash was recovered from.
    static let columns = """
        case when not pg_is_in_recovery() then
            concat_ws(
                ' ', pg_current_snapshot(), extract(epoch from pg_postmaster_start_time()),
                extract(epoch from pg_stat_get_bgwriter_stat_reset_time())
            )
        end as visible,
        (now() at time zone 'America/New_York')::date as today,
        \(RosterClock.spelling(of: "now()")) as moment
        """
}

/// The state of the database at a moment at which it was looked at.
package struct Sight: Hashable, Sendable {
    let state: RecordedState

    /// RFC 3339, with New York's offset.
    let moment: String

    /// `nil` at a standby.
    init?(_ row: Row) throws {
        guard let state = try RecordedState(row) else { return nil }
        (self.state, moment) = (state, try row["moment"])
    }

    /// What this session sees.
    ///
    /// - Throws: `PostgresError`.
    static func look(_ session: Session) throws -> Sight? { try Sight(session.rows(query)[0]) }

    private static let query: Query = "select \(verbatim: RecordedState.columns)"
}
