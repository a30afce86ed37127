extension StaggerProblem {
    /// The lengths nearest to the wishes, or why there are none.
    ///
    /// `budget` is the number of steps that each search may take, so that the same problem has the same answer
    /// everywhere; where it runs out, the answer is the best that was found, without proof. At most `limit` ties are
    /// counted. Where no search for a smaller conflict ends within the budget, the conflict is not made smaller.
    package func solved(budget: Int, countingTiesUpTo limit: Int) -> StaggerAnswer {
        if let excess = EndWindows(self).excess {
            var answer = StaggerAnswer(status: .infeasible)
            answer.conflict = [.ends(excess)]
            return answer
        }
        return solvedBesideExcess(budget: budget, countingTiesUpTo: limit)
    }

    /// The same where ends that are given may be too many for a window: that is as it is, and no newcomer adds to it.
    ///
    /// So every window that holds a newcomer's end keeps the bound, and whether the others do is not asked.
    package func solvedBesideExcess(budget: Int, countingTiesUpTo limit: Int) -> StaggerAnswer {
        var search = StaggerSearch(self, budget: budget)
        search.findBest()
        guard let best = search.best else {
            guard !search.ranOut else { return StaggerAnswer(status: .unknown) }
            var answer = StaggerAnswer(status: .infeasible)
            answer.conflict = conflict(budget: budget).map { .newcomer($0.id) }
            return answer
        }
        let isProved = !search.ranOut
        if isProved { search.countTies(upTo: limit) }
        var answer = StaggerAnswer(status: isProved ? .optimal : .feasible)
        (answer.value, answer.bound) = (best, isProved ? best : search.bound)
        answer.terms = newcomers.indices.map { place in
            let option = search.option(place)
            return StaggerAnswer.Term(newcomer: newcomers[place].id, months: option.months, lastDay: option.lastDay)
        }
        answer.ties = SlateAnswer.Ties(
            count: max(1, search.ties),
            isComplete: isProved && !search.ranOut && search.ties < limit
        )
        return answer
    }

    /// Newcomers who cannot be placed together, though they can without any one of them.
    private func conflict(budget: Int) -> [Newcomer] {
        var kept = newcomers
        for place in newcomers.indices.reversed() {
            let newcomer = kept.remove(at: place)
            var others = self
            others.newcomers = kept
            var search = StaggerSearch(others, budget: budget)
            search.findAny()
            if search.best != nil || search.ranOut { kept.insert(newcomer, at: place) }
        }
        return kept
    }
}
