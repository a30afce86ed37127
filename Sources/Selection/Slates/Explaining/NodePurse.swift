/// The nodes that are left of a question's budget; all searches for its answer draw from it.
struct NodePurse {
    private(set) var left: Int

    /// Why something cannot be said: the nodes ran out, or the numbers are too large to reckon with.
    struct Exhausted: Error {}

    init(_ nodes: Int) { left = nodes }

    /// Searches as far as the nodes go.
    ///
    /// A search takes one at the least, so that the number of searches is bounded too.
    mutating func search(_ model: SlateModel, _ findings: Findings) -> SlateSearch {
        var search = SlateSearch(model, budget: max(0, left), findings: findings)
        search.run()
        left -= max(1, search.nodes)
        return search
    }

    /// Finds a choice of candidates that is worth at least so much.
    ///
    /// - Returns: Who is chosen, as places in the problem; none where no choice is.
    mutating func choice(in model: SlateModel, worth floor: Int) throws(Exhausted) -> (chosen: [Int], worth: Int)? {
        guard left > 0 else { throw Exhausted() }
        let search = search(model, Findings(wanted: 1, wantedTies: 1, floor: floor))
        guard search.isComplete || search.findings.best.map({ $0 == search.bound }) ?? false else { throw Exhausted() }
        return search.findings.slates.first.map { found in
            (model.chosen + found.members.map { model.people[$0] }, found.worth)
        }
    }
}
