/// The days of a term, a leave or a contract, from the first to the last, both included.
package struct Term: Hashable, Sendable {
    package let firstDay: CivilDate
    package let lastDay: CivilDate

    /// `nil` when the last day comes before the first (E26).
    package init?(from firstDay: CivilDate, through lastDay: CivilDate) {
        guard firstDay <= lastDay else { return nil }
        self.firstDay = firstDay
        self.lastDay = lastDay
    }

    /// A term of one day.
    package init(on day: CivilDate) {
        firstDay = day
        lastDay = day
    }

    /// So many days in a row from a day on; at least that day.
    package init(days: Int, from firstDay: CivilDate) {
        self.firstDay = firstDay
        lastDay = firstDay.adding(days: max(days, 1) - 1)
    }

    /// The length, in days; a term that starts and ends on one day is 1 day long.
    package var days: Int { firstDay.distance(to: lastDay) + 1 }

    package func contains(_ day: CivilDate) -> Bool { firstDay <= day && day <= lastDay }

    /// Whether some day lies in both.
    package func overlaps(_ other: Term) -> Bool { firstDay <= other.lastDay && other.firstDay <= lastDay }

    /// Whether one begins on the day after the other's last.
    package func abuts(_ other: Term) -> Bool {
        lastDay.distance(to: other.firstDay) == 1 || other.lastDay.distance(to: firstDay) == 1
    }

    /// The days that lie in both; `nil` if there are none.
    package func intersection(_ other: Term) -> Term? {
        Term(from: max(firstDay, other.firstDay), through: min(lastDay, other.lastDay))
    }
}
