extension SlateProblem {
    /// The best replacement for each member of a slate if that one drops out and the others stay.
    ///
    /// A member who drops out is no longer demanded, were it by being fixed or included. Of equals the first by the bytes of
    /// the id replaces.
    ///
    /// - Returns: One reserve for each member, in their order; nothing where the numbers are too large to reckon with.
    func reserves(for slate: Slate) -> [Reserve]? {
        var free = self
        free.include = []
        for place in free.candidates.indices where candidates[place].isFixed { free.candidates[place].isFixed = false }
        guard let model = try? SlateModel(free) else { return nil }
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
