import Foundation

/// How languages write numbers, days and lists: as the Unicode CLDR has it, through Foundation.
///
/// Whole numbers and lists, which stand in most of what is said, are written in English without it: to begin with ICU takes a
/// command longer than the rest of what it says.
extension Language {
    func text(of number: Int) -> String {
        self == .english ? Self.grouped(number) : number.formatted(.number.locale(locale))
    }

    private static func grouped(_ number: Int) -> String {
        let digits = String(number.magnitude)
        var text = number < 0 ? "-" : ""
        for (place, digit) in digits.enumerated() {
            if place > 0, (digits.count - place).isMultiple(of: 3) { text.append(",") }
            text.append(digit)
        }
        return text
    }

    func text(ofTenths tenths: Int) -> String {
        (Decimal(tenths) / 10).formatted(.number.precision(.fractionLength(1)).locale(locale))
    }

    func text(ofPercentTenths tenths: Int) -> String {
        (Decimal(tenths) / 1000).formatted(.percent.precision(.fractionLength(1)).locale(locale))
    }

    /// A day in words, such as "6 September 2024"; as ISO 8601 writes it if the calendar has no such day.
    package func longText(of day: Day) -> String {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        let parts = DateComponents(calendar: calendar, year: day.year, month: day.month, day: day.day)
        guard parts.isValidDate, let moment = calendar.date(from: parts) else { return day.description }
        let style = Date.FormatStyle(
            date: .long,
            time: .omitted,
            locale: locale,
            calendar: calendar,
            timeZone: .gmt
        )
        return moment.formatted(style)
    }

    /// What a language is called in this one, by its ISO 639 code; `nil` for a code that is not known.
    package func name(ofLanguage code: String) -> String? { locale.localizedString(forLanguageCode: code) }

    /// How the members of a list are joined.
    enum Joining: Hashable, Sendable {
        /// "A, B and C".
        case all

        /// "A, B or C".
        case alternatives
    }

    /// The list as words; of one whose members may run another way than the text each such member is isolated.
    func text(of list: [String], joinedAs joining: Joining) -> String {
        switch joining {
        case .all: list.formatted(.list(type: .and, width: .standard).locale(locale))
        case .alternatives: list.formatted(.list(type: .or, width: .standard).locale(locale))
        }
    }

    /// The same without anything isolated.
    func plainText(of list: [String], joinedAs joining: Joining) -> String {
        guard self == .english else { return text(of: list, joinedAs: joining) }
        guard list.count > 1, let last = list.last else { return list.first ?? "" }
        return "\(list.dropLast().joined(separator: ", ")) \(joining == .all ? "and" : "or") \(last)"
    }
}

/// The time at Headquarters.
enum NewYork {
    private static let calendar: Calendar = {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: "America/New_York") ?? .gmt
        return calendar
    }()

    static func day(of instant: Date) -> Day {
        let parts = calendar.dateComponents([.year, .month, .day], from: instant)
        return Day(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0)
    }

    /// Hours and minutes, such as `17:00`.
    static func time(of instant: Date) -> String {
        let parts = calendar.dateComponents([.hour, .minute], from: instant)
        return "\((parts.hour ?? 0).padded(to: 2)):\((parts.minute ?? 0).padded(to: 2))"
    }

    /// Day, time and distance from UTC, such as `2024-09-06 17:00 -04:00`.
    static func text(of instant: Date) -> String {
        let minutes = calendar.timeZone.secondsFromGMT(for: instant) / 60
        let distance = "\((abs(minutes) / 60).padded(to: 2)):\((abs(minutes) % 60).padded(to: 2))"
        return "\(day(of: instant)) \(time(of: instant)) \(minutes < 0 ? "-" : "+")\(distance)"
    }
}
