// What would lie before 0001-01-01 or after 9999-12-31 is that day: no sum of days is an error, and nothing that is
// recorded comes near (the database keeps terms between 2004 and 2204).

extension CivilDate: Strideable {
    package func distance(to other: CivilDate) -> Int { Int(other.dayNumber) - Int(dayNumber) }

    package func advanced(by days: Int) -> CivilDate {
        let (sum, overflow) = Int(dayNumber).addingReportingOverflow(days)
        guard !overflow else { return days < 0 ? .first : .last }
        return CivilDate(counted: Int32(clamping: sum)).clamped
    }

    /// The day so many days later, or, for a negative number, earlier.
    package func adding(days: Int) -> CivilDate { advanced(by: days) }

    /// The same day of the month so many months later; where that month is too short, its last day.
    package func adding(months: Int) -> CivilDate {
        let (year, month, day) = parts
        let (sum, overflow) = (12 * year + month - 1).addingReportingOverflow(months)
        guard !overflow, sum >= 12 else { return months < 0 ? .first : .last }
        guard sum < 12 * 10_000 else { return .last }
        let shortest = min(day, Self.days(inMonth: sum % 12 + 1, ofYear: sum / 12))
        return CivilDate(counted: Self.dayNumber(year: sum / 12, month: sum % 12 + 1, day: shortest))
    }

    /// The same day so many years later; 28 February where there is no 29 February.
    package func adding(years: Int) -> CivilDate {
        let (months, overflow) = years.multipliedReportingOverflow(by: 12)
        guard !overflow else { return years < 0 ? .first : .last }
        return adding(months: months)
    }

    /// The last day of a term of two years that begins on this day.
    ///
    /// Two years is the coordinator's term (S/2011/819, annex, para. 9). Its last day is the day before the same day
    /// two years later; from 29 February, for which there is no such day, it is 28 February (E13). The database's
    /// `coordinator_term_is_two_years_unless_authorised` says the same.
    package var lastDayOfTwoYears: CivilDate { lastDay(ofMonths: 24) }

    /// The last day of a term of so many months, 1 or more, that begins on this day: the day before the same day of the
    /// month that many months later, or where that month is too short its last day (E13).
    package func lastDay(ofMonths months: Int) -> CivilDate {
        let sameDay = adding(months: months)
        return sameDay.day == day ? sameDay.adding(days: -1) : sameDay
    }

    private var clamped: CivilDate { min(max(self, .first), .last) }
}
