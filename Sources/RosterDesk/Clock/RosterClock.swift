import ExpertGroup
import Postgres

/// What day it is, in New York, where the Group's days begin and end.
enum RosterClock {
    /// Refuses a clock that is set where the database's clock is real.
    ///
    /// - Throws: `Failure.clockIsReal`, or `PostgresError`.
    static func admit(_ instant: PostgresMoment, _ session: Session) throws {
        let isSettable: Bool = try session.rows("select exists (select from test_clock) as yes")[0]["yes"]
        guard isSettable else { throw Failure.clockIsReal }
    }

    /// Where the clock is set, lets a moment whose knowledge is asked for include all that was recorded at it.
    ///
    /// Changes for which the clock was set to the same moment are recorded a microsecond apart.
    static func includeChangesAtOneMoment(_ session: Session) throws {
        try session.execute(
            """
            select set_config('roster.as_known_on', (as_known_on() + interval '999 microseconds')::text, true)
            from test_clock
            where isfinite(as_known_on()) and as_known_on() = date_trunc('milliseconds', as_known_on())
            """
        )
    }
}

extension PostgresMoment {
    /// As PostgreSQL reads it: microseconds since 2000 as a moment in UTC.
    var text: String {
        let (seconds, microseconds) = microsecondsSince2000.quotientAndRemainder(dividingBy: 1_000_000)
        let wholeSeconds = microseconds < 0 ? seconds - 1 : seconds
        let fraction = microseconds < 0 ? microseconds + 1_000_000 : microseconds
        let day = wholeSeconds >= 0 ? wholeSeconds / 86_400 : (wholeSeconds - 86_399) / 86_400
        let second = wholeSeconds - day * 86_400
        let date = Int32(exactly: day).flatMap { CivilDate(dayNumber: $0) }
        guard let date else { return self < PostgresMoment(microsecondsSince2000: 0) ? "-infinity" : "infinity" }
        let parts = [second / 3_600, second / 60 % 60, second % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        let digits = "\(fraction)"
        let padding = String(repeating: "0", count: 6 - digits.count)
        return "\(date) \(parts[0]):\(parts[1]):\(parts[2]).\(padding)\(digits)+00"
    }
}

extension RosterClock {
    /// The day that it is in New York, in SQL; in a database with the test clock, the day that was set.
    static let today = "(coalesce(test_instant(), now()) at time zone 'America/New_York')::date"
}

extension RosterClock {
    /// How a moment is spelt, in SQL: RFC 3339, with New York's offset.
    static func spelling(of moment: String) -> String {
        """
        to_char(\(moment) at time zone 'America/New_York', 'YYYY-MM-DD"T"HH24:MI:SS') || to_char(
            extract(hour from (\(moment) at time zone 'America/New_York') - (\(moment) at time zone 'UTC')), 'SG00'
        ) || ':00'
        """
    }
}
