/// The nodes that are left of a question's budget; all searches for its answer draw from it.
///
/// What comes before the first node grows with the problem, and so does what a node takes. So the effort is bounded too: by
/// an allowance that is the same for every question, and a part for each node that is looked at. Where nodes take no more
/// than that, which they do for hundreds of people, their number alone decides.
struct NodePurse {
    private(set) var left: Int
    /// The effort that is left.
    private(set) var effort: Int
    /// Why something was not proved, if anything was not.
    private(set) var limit: SlateAnswer.Limit?

    /// What is added for each node that is looked at: some milliseconds where the program is of ordinary size, less where it
    /// is larger, so that a problem out of the ordinary ends soon after its allowance.
    static func effortPerNode(in program: SlateProgram) -> Int {
        let size = max(1, (program.worths.count + program.linear.length) / 10_000)
        return 6_000_000 / (size * size)
    }

    /// Why something cannot be said: the nodes ran out, or the numbers are too large to reckon with.
    struct Exhausted: Error {}

    init(_ question: SlateQuestion) { (left, effort) = (question.nodes, question.effort) }

    /// Searches as far as the nodes go.
    ///
    /// A search takes one at the least, so that the number of searches is bounded too.
    mutating func search(_ model: SlateModel, _ findings: Findings) -> SlateSearch {
        spend(model.effortOfMaking)
        var search = SlateSearch(model, budget: max(0, left), effort: effort, findings: findings)
        search.run()
        left -= max(1, search.nodes)
        effort = search.program.effort.left
        if !search.isComplete { note(left > 0 ? .effort : .nodes) }
        return search
    }

    /// Keeps why something is not proved; the first reason counts.
    mutating func note(_ limit: SlateAnswer.Limit) { self.limit = self.limit ?? limit }

    /// Takes off what was done beside the searches.
    mutating func spend(_ effort: Int) { self.effort = max(0, self.effort - effort) }

    /// Finds a choice of candidates that is worth at least so much.
    ///
    /// - Returns: Who is chosen, as places in the problem; none where no choice is.
    mutating func choice(in model: SlateModel, worth floor: Int) throws(Exhausted) -> (chosen: [Int], worth: Int)? {
        guard left > 0, effort > 0 else {
            note(left > 0 ? .effort : .nodes)
            throw Exhausted()
        }
        let search = search(model, Findings(wanted: 1, wantedTies: 1, floor: floor))
        guard search.isComplete || search.findings.best.map({ $0 == search.bound }) ?? false else { throw Exhausted() }
        return search.findings.slates.first.map { found in
            (model.chosen + found.members.map { model.people[$0] }, found.worth)
        }
    }
}
