extension SlateProblem {
    /// Finds the slates that are asked for, what is proved of them, and the explanations that are asked for.
    package func solved(_ question: SlateQuestion = SlateQuestion()) -> SlateAnswer {
        var purse = NodePurse(question)
        let isSpread = question.best > 1 && question.differ > 1
        let most = question.mostSlates(of: self)
        var answer = answer(
            wanted: isSpread ? 1 : max(1, min(question.best, most)),
            ties: question.ties ? most : 2,
            &purse
        )
        if isSpread { spread(&answer, question, &purse) }
        if answer.status == .infeasible { explain(&answer, question, &purse) }
        if let id = question.whyNot { answer.whyNot = forced(id, in: true, beside: answer, &purse) }
        if let id = question.why { answer.why = forced(id, in: false, beside: answer, &purse) }
        if question.reserves {
            answer.reserves = answer.slates.first.map { reserves(for: $0, &purse) } ?? []
            if answer.reserves == nil { answer.unanswered.insert(.reserves) }
        }
        if question.pareto {
            var search = FrontSearch(self, purse)
            answer.front =
                answer.slates.isEmpty
                ? Front(isComplete: answer.status == .infeasible, points: []) : search.front()
            purse = search.purse
            if answer.front?.isComplete == false { answer.unanswered.insert(.front) }
        }
        answer.limit = purse.limit
        return answer
    }

    /// Says why there is no slate, and what would have to bend.
    private func explain(_ answer: inout SlateAnswer, _ question: SlateQuestion, _ purse: inout NodePurse) {
        if let conflict = conflict(&purse) {
            answer.conflict = conflict
        } else {
            answer.unanswered.insert(.conflict)
        }
        if let (relaxations, isComplete) = repairs(all: question.allRelaxations, &purse) {
            answer.relaxations = relaxations
            if !isComplete { answer.unanswered.insert(.relaxations) }
        } else {
            answer.unanswered.insert(.relaxations)
        }
    }

    /// Searches for the best slates, without explanations.
    ///
    /// - Parameters:
    ///   - wanted: How many of the best slates.
    ///   - wantedTies: How many that are worth as much as the best: 2 tell whether it is the only one.
    ///   - ceilings: What slates have to keep beside the rules.
    ///   - purse: The nodes that are left.
    /// - Returns: The slates, and what is proved of them.
    func answer(
        wanted: Int = 1,
        ties wantedTies: Int = 1,
        under ceilings: [SlateModel.Ceiling] = [],
        _ purse: inout NodePurse
    ) -> SlateAnswer {
        let model: SlateModel
        do {
            model = try SlateModel(self, under: ceilings)
        } catch {
            switch error {
            case .infeasible: return SlateAnswer(status: .infeasible)
            case .tooLarge:
                purse.note(.numbers)
                return SlateAnswer(status: .unknown)
            }
        }
        let search = purse.search(model, Findings(wanted: wanted, wantedTies: wantedTies))
        let found = search.findings
        guard let best = found.best else {
            return search.isComplete
                ? SlateAnswer(status: .infeasible) : SlateAnswer(status: .unknown, bound: search.bound)
        }
        let slates = found.slates.map { Slate(value: $0.worth, members: members($0, of: search.model)) }.sorted()
        var answer = SlateAnswer(
            status: search.bound == best ? .optimal : .feasible,
            value: best,
            bound: search.bound,
            slates: wantedTies > 2 ? slates : Array(slates.prefix(wanted)),
            ties: SlateAnswer.Ties(count: found.ties, isComplete: search.isComplete && found.ties < found.wantedTies)
        )
        if wanted > 1, !search.isComplete { answer.unanswered.insert(.slates) }
        return answer
    }

    private func members(_ found: Findings.Found, of model: SlateModel) -> [String] {
        (model.chosen + found.members.map { model.people[$0] }).map { candidates[$0].id }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
