extension FocalPointProblem {
    /// The best assignment, or why there is none.
    ///
    /// `budget` is the number of steps that may be taken, so that the same problem has the same answer everywhere;
    /// where it runs out, the answer is the best that was found, without proof. At most `limit` ties are counted.
    package func solved(budget: Int, countingTiesUpTo limit: Int) -> FocalPointAnswer {
        let conflict = conflict
        guard conflict.isEmpty else {
            var answer = FocalPointAnswer(status: .infeasible)
            answer.conflict = conflict
            return answer
        }
        let model = FocalModel(self)
        // Beyond these sizes, of which no group of experts comes near, nothing is tried.
        guard model.loadWeights != nil, let options = model.allOptions(atMost: 400_000) else {
            return FocalPointAnswer(status: .unknown)
        }
        let flow = FocalFlow(model)
        var search = FocalSearch(model, options, flow.prices, budget: budget)
        let first = zip(options, flow.members(groups: groups.count)).compactMap { options, members in
            options.firstIndex { $0.members == members }
        }
        if first.count == groups.count { search.start(with: first) }
        let bound = search.bound
        search.findBest()
        guard let best = search.best else { return FocalPointAnswer(status: .unknown) }
        let isProved = !search.ranOut
        if isProved { search.countTies(upTo: limit) }
        var answer = FocalPointAnswer(status: isProved ? .optimal : .feasible)
        answer.value = best.match
        // A bound that promises more than all demands says nothing of the match.
        answer.bound = isProved ? best.match : bound.demands == 0 ? bound.match : nil
        answer.kept = best.kept
        answer.coinciding = -best.apart
        answer.ties = SlateAnswer.Ties(
            count: max(1, search.ties),
            isComplete: isProved && !search.ranOut && search.ties < limit
        )
        answer.assignments = model.assignments(zip(options, search.bestChoice).map { $0[$1] })
        return answer
    }
}

extension FocalModel {
    /// The options of every group; none where there are more than the limit in all.
    fileprivate func allOptions(atMost limit: Int) -> [[FocalOption]]? {
        var left = limit
        var all: [[FocalOption]] = []
        for group in problem.groups.indices {
            guard let options = options(of: group, atMost: left) else { return nil }
            left -= options.count
            all.append(options)
        }
        return all
    }
}
