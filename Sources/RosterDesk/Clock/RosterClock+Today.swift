import ExpertGroup
import Postgres

extension RosterClock {
    /// The day spoken of: the one given, else today in New York.
    ///
    /// - Throws: `PostgresError`.
    static func day(_ asAt: CivilDate?, _ session: Session) throws -> CivilDate {
        if let asAt { return asAt }
        return try session.rows(
            "select (coalesce(test_instant(), now()) at time zone 'America/New_York')::date as today"
        )[0]["today"]
    }
}
