/// The question of staggering: for how long newcomers are appointed, so that not too many terms end close together.
///
/// Days are numbers, one more for each day, counted from any day. No `windowDays` days in a row may hold the ends of
/// more than `maxEnds` terms, those that are given and those of the newcomers together. Of all ways to keep that, the
/// best is the one whose lengths are off the preferred ones by the fewest months in all.
package struct StaggerProblem: Hashable, Sendable {
    package var newcomers: [Newcomer]
    /// The last days of the terms that are not in question, in any order.
    package var ends: [Int]
    /// The length of the window; 0 for no window, and so no bound.
    package var windowDays: Int
    /// How many ends a window may hold; 0 or more.
    package var maxEnds: Int

    package struct Newcomer: Hashable, Sendable {
        /// Unique among the newcomers.
        package var id: String
        /// The lengths that are possible; each number of months once.
        package var options: [Option]
        /// The length that is wished for, in months.
        package var preferred: Int

        package init(id: String, options: [Option], preferred: Int) {
            self.id = id
            self.options = options
            self.preferred = preferred
        }
    }

    package struct Option: Hashable, Sendable {
        package var months: Int
        /// The last day of a term of that length.
        package var lastDay: Int

        package init(months: Int, lastDay: Int) {
            self.months = months
            self.lastDay = lastDay
        }
    }

    package init(newcomers: [Newcomer], ends: [Int], windowDays: Int, maxEnds: Int) {
        self.newcomers = newcomers
        self.ends = ends
        self.windowDays = windowDays
        self.maxEnds = maxEnds
    }
}
