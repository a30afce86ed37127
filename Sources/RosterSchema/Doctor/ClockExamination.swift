import Foundation
import Phrases
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
        guard size > tolerance else { return .ok("clock", .clocksAgree) }
        let seconds = Int(size.rounded())
        let what = Phrase.clockDiffers(seconds: seconds, direction: difference < 0 ? "behind" : "ahead")
        return size > limit ? .fault("clock", what, .setClocks) : .warning("clock", what, .setClocks)
    }

    /// The Group's days begin and end in New York.
    private static func zone(_ row: Row) throws -> Check? {
        let isKnownHere = TimeZone(identifier: "America/New_York") != nil
        if try row["knows_new_york"] && isKnownHere { return nil }
        return .fault(
            "time_zone",
            .doesNotKnowNewYork(place: isKnownHere ? "server" : "machine"),
            .installTimeZones
        )
    }
}
