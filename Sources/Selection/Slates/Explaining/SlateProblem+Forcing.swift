extension SlateProblem {
    /// What becomes of the slate where somebody has to be in it, or may not be.
    ///
    /// - Parameters:
    ///   - id: A candidate; of anybody else nothing is known, and the status says that.
    ///   - isIn: Whether they have to be in; otherwise they may not be.
    ///   - answer: What was found without that demand.
    ///   - purse: The nodes that are left.
    /// - Returns: The best slate of that kind, or why there is none.
    func forced(_ id: String, in isIn: Bool, beside answer: SlateAnswer, _ purse: inout NodePurse) -> Forced {
        let places = places
        guard places[id] != nil else { return Forced(id: id, status: .unknown) }
        // Where the first slate is as demanded no other can be better.
        if let first = answer.slates.first, first.members.contains(id) == isIn {
            return Forced(id: id, status: answer.status, value: first.value, cost: 0, slate: first.members)
        }
        var other = self
        if isIn { other.include.append(id) } else { other.exclude.append(id) }
        let best = other.answer(&purse)
        guard let slate = best.slates.first else {
            var forced = Forced(id: id, status: best.status)
            if best.status == .infeasible { forced.conflict = other.conflict(&purse) ?? [] }
            return forced
        }
        var forced = Forced(id: id, status: best.status, value: slate.value, slate: slate.members)
        guard let first = answer.slates.first else { return forced }
        forced.cost = first.value - slate.value
        forced.enters = slate.members.filter { !first.members.contains($0) }
        forced.leaves = first.members.filter { !slate.members.contains($0) }
        func candidates(_ ids: [String]) -> [Candidate] { ids.compactMap { places[$0] }.map { self.candidates[$0] } }
        forced.terms = changes(from: candidates(first.members), to: candidates(slate.members))
        return forced
    }

    /// Rules that cannot hold together, each of which is needed for that; none where the nodes ran out.
    func conflict(_ purse: inout NodePurse) -> [Rule]? {
        var search = ConflictSearch(RuleBook(self), purse)
        defer { purse = search.purse }
        return try? search.conflict()
    }

    /// The repairs of least cost, one or all, and whether there are no more; none where that is not known.
    func repairs(all: Bool, _ purse: inout NodePurse) -> (relaxations: [Relaxation], isComplete: Bool)? {
        guard var search = try? RepairSearch(RuleBook(self), purse) else {
            purse.note(.numbers)
            return nil
        }
        defer { purse = search.purse }
        guard let (bends, isComplete) = try? search.repairs(all: all) else { return nil }
        let relaxations = bends.compactMap(search.relaxation)
        return relaxations.count == bends.count ? (relaxations, isComplete) : nil
    }
}
