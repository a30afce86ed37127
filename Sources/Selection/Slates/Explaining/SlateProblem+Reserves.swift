extension SlateProblem {
    /// The best replacement for each member of a slate if that one drops out and the others stay.
    ///
    /// A member who drops out is no longer demanded, were it by being fixed or included. Of equals the first by the bytes of
    /// the id replaces.
    ///
    /// - Parameters:
    ///   - slate: Whose members may drop out.
    ///   - purse: What is left to spend.
    /// - Returns: One reserve for each member, in their order; nothing where the numbers are too large to reckon with, or
    ///   looking at everybody for everybody would take more than what is left.
    func reserves(for slate: Slate, _ purse: inout NodePurse) -> [Reserve]? {
        var free = self
        free.include = []
        for place in free.candidates.indices where candidates[place].isFixed { free.candidates[place].isFixed = false }
        guard let model = try? SlateModel(free) else {
            purse.note(.numbers)
            return nil
        }
        let (looks, overflow) = slate.members.count.multipliedReportingOverflow(by: model.people.count)
        guard !overflow, looks <= purse.effort / model.effortOfLooking else {
            purse.note(.effort)
            return nil
        }
        purse.spend(looks * model.effortOfLooking)
        let ids = Set(slate.members)
        let members = model.people.indices.filter { ids.contains(candidates[model.people[$0]].id) }
        guard members.count == slate.members.count else { return nil }
        let whole = Choice(model, members: members)
        let reserves = members.map { member in
            var choice = whole
            choice.remove(member)
            var best: (person: Int, worth: Int)?
            for person in model.people.indices where !whole.isMember[person] {
                let merit = choice.merit + choice.gain(of: person)
                guard merit.violation == 0, merit.worth >= best?.worth ?? .min else { continue }
                if let best, merit.worth == best.worth, !id(of: person, in: model, precedes: best.person) { continue }
                best = (person, merit.worth)
            }
            return Reserve(
                member: candidates[model.people[member]].id,
                replacement: best.map { candidates[model.people[$0.person]].id },
                value: best?.worth
            )
        }
        return reserves.sorted { $0.member.utf8.lexicographicallyPrecedes($1.member.utf8) }
    }

    private func id(of person: Int, in model: SlateModel, precedes other: Int) -> Bool {
        candidates[model.people[person]].id.utf8.lexicographicallyPrecedes(candidates[model.people[other]].id.utf8)
    }
}
