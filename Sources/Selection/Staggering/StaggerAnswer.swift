/// How long each newcomer is appointed, and how certain it is that nothing is nearer to what is wished for.
package struct StaggerAnswer: Hashable, Sendable {
    package var status: SlateAnswer.Status
    /// By how many months the lengths are off the preferred ones, in all; none where nothing was found.
    package var value: Int?
    /// No choice is off by less; none where there is no choice, or nothing is known.
    package var bound: Int?
    /// In the order of the problem.
    package var terms: [Term]
    /// How many choices are off by as little.
    ///
    /// The one in `terms` is that in which the first newcomer is nearest to the wish, the shorter term first, then the
    /// second, and so on.
    package var ties: SlateAnswer.Ties
    /// What cannot be together; without any one of it the rest can.
    package var conflict: [Rule]

    package struct Term: Hashable, Sendable {
        package var newcomer: String
        package var months: Int
        package var lastDay: Int

        package init(newcomer: String, months: Int, lastDay: Int) {
            self.newcomer = newcomer
            self.months = months
            self.lastDay = lastDay
        }
    }

    package enum Rule: Hashable, Sendable {
        /// Ends that are given and alone are too many for a window.
        case ends([Int])
        /// Newcomers who, beside the ends that are given, have no lengths that keep the bound.
        case newcomer(String)
    }

    package init(status: SlateAnswer.Status) {
        self.status = status
        terms = []
        ties = SlateAnswer.Ties(count: 0, isComplete: status == .infeasible)
        conflict = []
    }
}
