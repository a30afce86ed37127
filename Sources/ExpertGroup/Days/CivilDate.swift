/// A day of the proleptic Gregorian calendar, in New York unless something else is said, from 0001-01-01 to 9999-12-31.
package struct CivilDate: Hashable, Sendable {
    /// Days since 1 January 2000, as PostgreSQL counts them; negative before.
    package let dayNumber: Int32

    /// 0001-01-01.
    package static let first = CivilDate(counted: -730_119)

    /// 9999-12-31.
    package static let last = CivilDate(counted: 2_921_939)

    /// The day with this number; `nil` outside the years 1 to 9999, and so for PostgreSQL's infinities.
    package init?(dayNumber: Int32) {
        guard (Self.first.dayNumber...Self.last.dayNumber).contains(dayNumber) else { return nil }
        self.init(counted: dayNumber)
    }

    /// The day of a year (1 to 9999), a month (1 to 12) and a day of the month; `nil` if there is no such day.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            (1...Self.days(inMonth: month, ofYear: year)).contains(day)
        else { return nil }
        self.init(counted: Self.dayNumber(year: year, month: month, day: day))
    }

    /// The day with a number that is known to lie within the calendar.
    init(counted dayNumber: Int32) { self.dayNumber = dayNumber }
}

extension CivilDate: Comparable {
    package static func < (left: CivilDate, right: CivilDate) -> Bool { left.dayNumber < right.dayNumber }
}
