/// The experts whose service ends within some days, out of all who are in post.
package struct EndWindow: Hashable, Sendable {
    package let days: Term

    /// In the order of the days; whoever has the lower number comes first on the same day.
    package let ends: [ServiceEnd]

    /// How many are in post on the day of the judgement, 1 or more.
    package let inPost: Int

    /// The part of those in post whose service ends: 7/8 for seven of eight (E77).
    package let share: Fraction

    /// The days of service that go with them.
    package var daysOfServiceLost: Int { ends.reduce(0) { $0 + $1.daysOfService } }

    /// The same in years of 365¼ days: days × 4 / 1461.
    package var yearsOfServiceLost: Fraction? { Fraction(4 * daysOfServiceLost, over: 1461) }

    /// `nil` if nobody is in post.
    init?(of days: Term, among ends: some Sequence<ServiceEnd>, inPost: Int) {
        self.days = days
        self.ends = ends.filter { days.contains($0.lastDay) }
        self.inPost = inPost
        guard let share = Fraction(self.ends.count, over: inPost) else { return nil }
        self.share = share
    }
}
