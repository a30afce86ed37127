import Foundation
package import Postgres

/// A moment as a person types it: RFC 3339, or a bare day, which means its end in New York.
package struct Instant: Hashable, Sendable {
    package let moment: PostgresMoment

    /// The end of 23 October 1945 in Greenwich, after which there are United Nations.
    package static let unitedNations = Instant(
        moment: PostgresMoment(microsecondsSince2000: -1_710_028_800_000_000)
    )

    private init(moment: PostgresMoment) { self.moment = moment }

    package static func >= (left: Instant, right: Instant) -> Bool { right.moment <= left.moment }

    /// `nil` for what is neither.
    package init?(_ text: String) {
        guard let moment = Self.ofDay(text) ?? Self.exact(text) else { return nil }
        self.moment = moment
    }

    /// The last microsecond of a day in New York.
    private static func ofDay(_ text: String) -> PostgresMoment? {
        guard text.wholeMatch(of: /\d{4}-\d{2}-\d{2}/) != nil, let zone = TimeZone(identifier: "America/New_York")
        else {
            return nil
        }
        let parts = text.split(separator: "-").compactMap { Int($0) }
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        let components = DateComponents(year: parts[0], month: parts[1], day: parts[2])
        guard let midnight = calendar.date(from: components),
            calendar.dateComponents([.year, .month, .day], from: midnight) == components,
            let next = calendar.date(byAdding: .day, value: 1, to: midnight)
        else { return nil }
        return PostgresMoment(microsecondsSince2000: microseconds(next) - 1)
    }

    private static func exact(_ text: String) -> PostgresMoment? {
        let pattern = /(\d{4}-\d{2}-\d{2})[Tt ](\d{2}:\d{2}:\d{2})(?:\.(\d{1,6}))?(?:[Zz]|([+-])(\d{2}):(\d{2}))/
        guard let match = text.wholeMatch(of: pattern),
            let date = try? Date("\(match.1)T\(match.2)Z", strategy: .iso8601)
        else { return nil }
        let digits = match.3.map { $0 + String(repeating: "0", count: 6 - $0.count) }
        var moment = microseconds(date) + (digits.flatMap { Int64($0) } ?? 0)
        if let sign = match.4, let hours = match.5.flatMap({ Int64($0) }), let minutes = match.6.flatMap({ Int64($0) })
        {
            guard hours < 24, minutes < 60 else { return nil }
            moment += (sign == "+" ? -1 : 1) * (hours * 60 + minutes) * 60_000_000
        }
        return PostgresMoment(microsecondsSince2000: moment)
    }

    /// Whole seconds since 2000, as microseconds.
    private static func microseconds(_ date: Date) -> Int64 {
        (Int64(date.timeIntervalSince1970.rounded()) - 946_684_800) * 1_000_000
    }
}
