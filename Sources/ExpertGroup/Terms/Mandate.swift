/// A period for which the Security Council has continued the Committee and its Group.
///
/// See S/2011/819, annex, para. 1.
package struct Mandate: Hashable, Sendable {
    package let instrument: DocumentSymbol

    /// From the first day to the last.
    package let days: Term

    /// The last day of the unbroken chain of periods that this one belongs to, as the database computes it: effective
    /// ends follow it.
    package let continuedThrough: CivilDate

    package init(instrument: DocumentSymbol, days: Term, continuedThrough: CivilDate) {
        self.instrument = instrument
        self.days = days
        self.continuedThrough = continuedThrough
    }

    package func isInForce(on day: CivilDate) -> Bool { days.contains(day) }

    /// The days from a day to the period's last, 0 on that day itself and negative after it (E07: 54).
    package func daysLeft(on day: CivilDate) -> Int { day.distance(to: days.lastDay) }
}
