/// What is asked of a slate problem beside one slate that is worth the most.
package struct SlateQuestion: Hashable, Sendable {
    /// How many nodes all searches for the answer may look at between them; each takes some tenths of a millisecond.
    package var nodes: Int
    /// What may be spent beside the nodes, in units of about a nanosecond or two.
    ///
    /// What comes before the first node grows with the problem; most problems need no thousandth of this.
    package var effort: Int
    /// How many of the best slates are wanted, as far as `mostBest`.
    package var best: Int
    /// Whether all slates that are worth the most are wanted, as far as `mostTies`.
    package var ties: Bool
    /// In how many members each further slate has to differ from all before it; 1 or less asks for nothing.
    ///
    /// Where it asks
    /// for something, slates that are worth as much as the first are counted and not listed.
    package var differ: Int
    /// Whether all repairs of least cost are wanted where there is no slate, as far as `mostRepairs`.
    package var allRelaxations: Bool
    /// Somebody of whom is asked why they are not in the slate: the best slate with them is found.
    package var whyNot: String?
    /// Somebody of whom is asked why they are in the slate: the best slate without them is found.
    package var why: String?
    /// Whether a replacement is wanted for each member of the first slate.
    package var reserves: Bool
    /// Whether the front of competence, coverage, regional distance and gender gap is wanted.
    package var pareto: Bool

    /// More slates that are worth the same are not listed.
    package static let mostTies = 10_000

    /// More of the best slates are not listed.
    package static let mostBest = 10_000

    /// All slates that are listed have no more members than this between them, so that lists of large slates are short.
    package static let mostMembers = 2_000_000

    /// More repairs of least cost are not listed.
    package static let mostRepairs = 200

    /// How many slates of a problem are listed at most.
    package func mostSlates(of problem: SlateProblem) -> Int {
        min(ties ? Self.mostTies : Self.mostBest, max(2, Self.mostMembers / max(1, problem.size)))
    }

    /// The work that a question is given where nobody says how much.
    package static let standardEffort = 1_500_000_000

    package init(
        nodes: Int = 1_000_000,
        effort: Int = Self.standardEffort,
        best: Int = 1,
        ties: Bool = false,
        differ: Int = 1,
        allRelaxations: Bool = false,
        whyNot: String? = nil,
        why: String? = nil,
        reserves: Bool = false,
        pareto: Bool = false
    ) {
        (self.nodes, self.effort) = (nodes, effort)
        (self.best, self.ties, self.differ) = (best, ties, differ)
        self.allRelaxations = allRelaxations
        (self.whyNot, self.why) = (whyNot, why)
        (self.reserves, self.pareto) = (reserves, pareto)
    }
}
