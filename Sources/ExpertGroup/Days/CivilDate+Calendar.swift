// The calendar is reckoned in years that begin on 1 March, so that the leap day is the last of its year, and in eras of
// 400 years, which all have the same 146,097 days.

extension CivilDate {
    package var year: Int { parts.year }

    /// 1 to 12.
    package var month: Int { parts.month }

    /// The day of the month, 1 to 31.
    package var day: Int { parts.day }

    package var weekday: Weekday { Weekday.allCases[Int(dayNumber - Self.first.dayNumber) % 7] }

    /// How many days a month (1 to 12) has.
    package static func days(inMonth month: Int, ofYear year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Whether a year has a 29 February.
    package static func isLeap(_ year: Int) -> Bool {
        year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    }

    /// Year, month and day of the month.
    package var parts: (year: Int, month: Int, day: Int) {
        let days = Int(dayNumber) + Self.daysBefore2000
        let era = days / 146_097
        let dayOfEra = days % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        return (
            year: 400 * era + yearOfEra + (month <= 2 ? 1 : 0),
            month: month,
            day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        )
    }

    /// The number of a day that there is.
    static func dayNumber(year: Int, month: Int, day: Int) -> Int32 {
        let yearFromMarch = month <= 2 ? year - 1 : year
        let yearOfEra = yearFromMarch % 400
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        let dayOfEra = 365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return Int32(yearFromMarch / 400 * 146_097 + dayOfEra - daysBefore2000)
    }

    /// The days from 1 March of the year 0 to 1 January 2000.
    private static let daysBefore2000 = 730_425
}
