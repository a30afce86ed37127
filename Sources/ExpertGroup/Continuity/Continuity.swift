/// When the service of those who are in post on a day ends.
///
/// See S/2011/819, annex, para. 10.
package struct Continuity: Hashable, Sendable {
    package let day: CivilDate

    /// The ends of all who are in post on the day, the next one first.
    package let nextEnds: [ServiceEnd]

    package init(of experts: some Sequence<Expert>, on day: CivilDate) {
        self.day = day
        nextEnds = experts.filter { $0.service.isInPost(on: day) }.map(ServiceEnd.init(of:))
            .sorted { ($0.lastDay, $0.person) < ($1.lastDay, $1.person) }
    }

    /// So many days in a row within which the greatest number of services ends; the earliest such days.
    ///
    /// The window begins with an end; 90 days are that day and the 89 that follow. `nil` if nobody is in post.
    package func fullestWindow(ofDays days: Int) -> EndWindow? {
        var fullest: EndWindow?
        for end in nextEnds {
            let window = EndWindow(of: Term(days: days, from: end.lastDay), among: nextEnds, inPost: nextEnds.count)
            if let window, window.ends.count > fullest?.ends.count ?? 0 { fullest = window }
        }
        return fullest
    }

    /// The ends within so many months from the day: from the day itself through the day before the same day of the
    /// month.
    ///
    /// `nil` if nobody is in post.
    package func window(ofMonths months: Int) -> EndWindow? {
        let last = max(day, day.adding(months: months).adding(days: -1))
        return Term(from: day, through: last).flatMap { EndWindow(of: $0, among: nextEnds, inPost: nextEnds.count) }
    }
}
