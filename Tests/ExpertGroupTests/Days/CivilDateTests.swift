import ExpertGroup
import Foundation
import Testing

@Suite("Days")
struct CivilDateTests {
    @Test(
        "E26: a text that names no day is no day",
        arguments: [
            "", "2026", "2026-02-30", "2026-02-29", "1900-02-29", "20224-01-01", "0000-12-31", "2026-00-10",
            "2026-13-01",
            "2026-01-00", "2026-01-32", "2026-04-31", "2026-1-01", "2026-01-1", "2026/01/01", "20260101", "2026-01-01 ",
            " 2026-01-01", "+026-01-01", "-026-01-01", "2026-01-0１", "٢٠٢٦-٠١-٠١", "2026-01-01T00:00", "2026–01–01",
            "2026-0a-01",
        ]
    )
    func refused(text: String) {
        #expect(CivilDate(text) == nil)
    }

    @Test(
        "A day reads back from its text, and has the number that PostgreSQL gives it",
        arguments: [
            ("0001-01-01", -730_119, Weekday.monday), ("1900-03-01", -36_465, .thursday), ("1999-12-31", -1, .friday),
            ("2000-01-01", 0, .saturday), ("2000-02-29", 59, .tuesday), ("2004-04-28", 1579, .wednesday),
            ("2024-02-29", 8825, .thursday), ("2024-09-02", 9011, .monday), ("2026-02-28", 9555, .saturday),
            ("2032-11-30", 12_022, .tuesday), ("9999-12-31", 2_921_939, .friday),
        ]
    )
    func known(text: String, number: Int32, weekday: Weekday) throws {
        let day = try day(text)
        #expect(day.description == text)
        #expect(day.dayNumber == number)
        #expect(day.weekday == weekday)
        #expect(CivilDate(dayNumber: number) == day)
    }

    @Test(
        "Every day of two centuries and more reads back, follows the one before, and agrees with Foundation's calendar"
    )
    func everyDay() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        let midnight = try #require(calendar.date(from: DateComponents(year: 1950, month: 1, day: 1)))
        var wrong: [CivilDate] = []
        var expected = try day("1950-01-01")
        let last = try day("2205-01-01")
        while expected < last {
            let parts = expected.parts
            let made = CivilDate(year: parts.year, month: parts.month, day: parts.day)
            let offset = try day("1950-01-01").distance(to: expected)
            let other = calendar.dateComponents(
                [.year, .month, .day, .weekday],
                from: midnight.addingTimeInterval(Double(offset) * 86_400)
            )
            let agrees =
                other.year == parts.year && other.month == parts.month && other.day == parts.day
                && other.weekday == expected.weekday.rawValue % 7 + 1
            if CivilDate(expected.description) != expected || made != expected || !agrees { wrong.append(expected) }
            expected = expected.adding(days: 1)
        }
        #expect(wrong.isEmpty)
    }

    @Test("The calendar ends on both sides, for numbers and for sums")
    func bounds() throws {
        #expect(CivilDate(dayNumber: -730_120) == nil)
        #expect(CivilDate(dayNumber: 2_921_940) == nil)
        #expect(CivilDate(dayNumber: .min) == nil)
        #expect(CivilDate(dayNumber: .max) == nil)
        #expect(CivilDate.last.adding(days: 1) == .last)
        #expect(CivilDate.first.adding(days: -1) == .first)
        #expect(CivilDate.last.adding(days: .max) == .last)
        #expect(CivilDate.first.adding(days: .min) == .first)
        #expect(CivilDate.last.adding(months: 1) == .last)
        #expect(CivilDate.first.adding(months: -1) == .first)
        #expect(try day("2024-01-01").adding(months: .max) == .last)
        #expect(try day("2024-01-01").adding(years: .min) == .first)
        #expect(CivilDate.first.distance(to: .last) == 3_652_058)
        #expect(Array(CivilDate.last.adding(days: -1)...CivilDate.last).count == 2)
    }

    @Test(
        "A month later is the same day, or the last of a month that is too short",
        arguments: [
            ("2024-01-31", 1, "2024-02-29"), ("2023-01-31", 1, "2023-02-28"), ("2024-03-31", -1, "2024-02-29"),
            ("2024-12-15", 1, "2025-01-15"), ("2024-01-15", -1, "2023-12-15"), ("2024-02-29", 12, "2025-02-28"),
            ("2024-02-29", 48, "2028-02-29"), ("2024-05-31", -36, "2021-05-31"), ("2024-05-31", 0, "2024-05-31"),
        ]
    )
    func months(from text: String, months: Int, expected: String) throws {
        #expect(try day(text).adding(months: months) == day(expected))
    }

    @Test(
        "E13: two years from a day end on the day before, and from 29 February on 28 February",
        arguments: [
            ("2024-02-29", "2026-02-28"), ("2021-03-01", "2023-02-28"), ("2024-03-01", "2026-02-28"),
            ("2022-03-01", "2024-02-29"), ("2022-02-28", "2024-02-27"), ("2025-04-01", "2027-03-31"),
            ("2024-07-01", "2026-06-30"), ("2024-01-01", "2025-12-31"),
        ]
    )
    func twoYears(from text: String, expected: String) throws {
        #expect(try day(text).lastDayOfTwoYears == day(expected))
    }

    @Test(
        "E13: the last day of a term of so many months is the day before the same day of the month, or that month's last",
        arguments: [
            ("2024-02-29", 24, "2026-02-28"), ("2027-02-01", 12, "2028-01-31"), ("2027-08-31", 6, "2028-02-29"),
            ("2027-01-01", 1, "2027-01-31"), ("2026-08-31", 18, "2028-02-29"),
        ]
    )
    func lastDay(from text: String, months: Int, expected: String) throws {
        #expect(try day(text).lastDay(ofMonths: months) == day(expected))
    }

    @Test("A day is its text in JSON")
    func json() throws {
        let days = [try day("2024-02-29")]
        #expect(try String(decoding: JSONEncoder().encode(days), as: UTF8.self) == #"["2024-02-29"]"#)
        #expect(try JSONDecoder().decode([CivilDate].self, from: Data(#"["2024-02-29"]"#.utf8)) == days)
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([CivilDate].self, from: Data(#"["2023-02-29"]"#.utf8))
        }
    }
}
