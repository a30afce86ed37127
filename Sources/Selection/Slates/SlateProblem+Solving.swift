/// What is asked of a slate problem beside one slate that is worth the most.
package struct SlateQuestion: Hashable, Sendable {
    /// How many nodes the search may look at; each takes some tenths of a millisecond.
    package var nodes: Int
    /// How many of the best slates are wanted.
    package var best: Int
    /// Whether all slates that are worth the most are wanted, as far as `mostTies`.
    package var ties: Bool

    /// More slates that are worth the same are not listed.
    package static let mostTies = 10_000

    package init(nodes: Int = 1_000_000, best: Int = 1, ties: Bool = false) {
        (self.nodes, self.best, self.ties) = (nodes, best, ties)
    }
}

extension SlateProblem {
    /// Finds the slates that are asked for, and what is proved of them.
    package func solved(_ question: SlateQuestion = SlateQuestion()) -> SlateAnswer {
        let model: SlateModel
        do {
            model = try SlateModel(self)
        } catch {
            switch error {
            case .infeasible: return SlateAnswer(status: .infeasible)
            case .tooLarge: return SlateAnswer(status: .unknown)
            }
        }
        let findings = Findings(
            wanted: max(1, question.best),
            wantedTies: question.ties ? SlateQuestion.mostTies : 2
        )
        var search = SlateSearch(model, budget: question.nodes, findings: findings)
        search.run()
        return answer(search, to: question)
    }

    private func answer(_ search: SlateSearch, to question: SlateQuestion) -> SlateAnswer {
        let found = search.findings
        guard let best = found.best else {
            return search.isComplete
                ? SlateAnswer(status: .infeasible) : SlateAnswer(status: .unknown, bound: search.bound)
        }
        let slates = found.slates.map { Slate(value: $0.worth, members: members($0, of: search.model)) }.sorted()
        return SlateAnswer(
            status: search.bound == best ? .optimal : .feasible,
            value: best,
            bound: search.bound,
            slates: question.ties ? slates : Array(slates.prefix(max(1, question.best))),
            ties: SlateAnswer.Ties(count: found.ties, isComplete: search.isComplete && found.ties < found.wantedTies)
        )
    }

    private func members(_ found: Findings.Found, of model: SlateModel) -> [String] {
        (model.chosen + found.members.map { model.people[$0] }).map { candidates[$0].id }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
