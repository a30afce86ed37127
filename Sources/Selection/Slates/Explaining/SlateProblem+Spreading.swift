extension SlateProblem {
    /// Adds further slates to the first, each the best of those that differ in so many members from all before it.
    ///
    /// Where it is not proved that a slate is the best of those, it is not named, nor any after it.
    func spread(_ answer: inout SlateAnswer, _ question: SlateQuestion, _ purse: inout NodePurse) {
        guard let first = answer.slates.first else { return }
        answer.slates = [first]
        guard answer.status == .optimal else {
            answer.unanswered.insert(.slates)
            return
        }
        let places = places
        var ceilings: [SlateModel.Ceiling] = []
        while answer.slates.count < question.best, let last = answer.slates.last {
            // Two slates of a size differ in so many members where they share no more than the others.
            let shared = size - question.differ
            guard shared >= 0 else { break }
            ceilings.append(SlateModel.Ceiling(candidates: last.members.compactMap { places[$0] }, most: shared))
            let next = purse.left > 0 ? self.answer(under: ceilings, &purse) : SlateAnswer(status: .unknown)
            guard next.status == .optimal, let slate = next.slates.first else {
                if next.status != .infeasible { answer.unanswered.insert(.slates) }
                break
            }
            answer.slates.append(slate)
        }
        answer.slates.sort()
    }
}
