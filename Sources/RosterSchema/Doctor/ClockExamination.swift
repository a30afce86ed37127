import Foundation
import Postgres

/// Whether the server's clock can be believed: days end by it, and moments of recording are read from it.
enum ClockExamination {
    /// How far the server's clock and this machine's may differ, in seconds, before it is told, and before it is a fault.
    private static let (tolerance, limit) = (2.0, 60.0)

    static func checks(_ session: Session) throws -> [Check] {
        let before = Date()
        let row = try session.rows(
            """
            select extract(epoch from clock_timestamp())::float8 as now,
                exists (select from pg_timezone_names where name = 'America/New_York') as knows_new_york
            """
        )[0]
        // The server read its clock between the two.
        let (earliest, latest) = (before.timeIntervalSince1970, Date().timeIntervalSince1970)
        let now: Double = try row["now"]
        let difference = now < earliest ? now - earliest : max(0, now - latest)
        return [check(of: difference), try zone(row)].compactMap(\.self)
    }

    private static func check(of difference: Double) -> Check {
        let size = abs(difference)
        guard size > tolerance else { return .ok("clock", "The server's clock and this machine's agree.") }
        let what =
            "The server's clock is \(Int(size.rounded())) s \(difference < 0 ? "behind" : "ahead of") this machine's."
        let remedy = "Set both by NTP: timedatectl set-ntp true"
        return size > limit ? .fault("clock", what, remedy) : .warning("clock", what, remedy)
    }

    /// The Group's days begin and end in New York.
    private static func zone(_ row: Row) throws -> Check? {
        let isKnownHere = TimeZone(identifier: "America/New_York") != nil
        if try row["knows_new_york"] && isKnownHere { return nil }
        return .fault(
            "time_zone",
            "\(isKnownHere ? "The server" : "This machine") does not know New York's time.",
            "Install the time zones: sudo apt-get install tzdata"
        )
    }
}
