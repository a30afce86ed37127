/// The search for rules that cannot hold together, each of which is needed for that.
///
/// Whether some rules can hold is never asked with nothing to win, which gives a search no way to go. Each rule is
/// priced instead: a minimum of m becomes a worth of 1 for the first m, a maximum of m a cost of 1 for each one beyond.
/// They can hold together if and only if some choice is worth the sum of the minima.
struct ConflictSearch {
    let book: RuleBook
    var purse: NodePurse
    /// The rules that each choice found so far breaks: one that breaks none of some rules shows that these can hold.
    private var broken: [Set<Int>] = []

    init(_ book: RuleBook, _ purse: NodePurse) {
        (self.book, self.purse) = (book, purse)
    }

    /// The conflict of a problem that has no slate.
    mutating func conflict() throws(NodePurse.Exhausted) -> [Rule] {
        let size = book.problem.size
        guard size >= book.fixed.count, size <= book.problem.candidates.count else { return [.size(size)] }
        let needed = try needed(of: Array(book.entries.indices), beside: [], isNew: false)
        return needed.sorted().map { book.entries[$0].rule }
    }

    /// The rules of `entries` that are needed for a conflict with those beside (QuickXplain, Junker 2004): halves are
    /// looked at in turn, each beside what is needed of the other, so that a few of many rules are found in few steps.
    ///
    /// - Parameters:
    ///   - entries: Rules that cannot hold together beside the others.
    ///   - beside: Rules that are kept.
    ///   - isNew: Whether those beside have grown, so that they may be a conflict by themselves.
    /// - Returns: Those that are needed, by their places among the rules.
    /// - Throws: `NodePurse.Exhausted`.
    private mutating func needed(
        of entries: [Int],
        beside: [Int],
        isNew: Bool
    ) throws(NodePurse.Exhausted) -> [Int] {
        if isNew, try !canHold(beside) { return [] }
        guard entries.count > 1 else { return entries }
        let (first, second) = (Array(entries[..<(entries.count / 2)]), Array(entries[(entries.count / 2)...]))
        let ofSecond = try needed(of: second, beside: beside + first, isNew: true)
        let ofFirst = try needed(of: first, beside: beside + ofSecond, isNew: !ofSecond.isEmpty)
        return ofFirst + ofSecond
    }

    /// Whether there is a choice that keeps these rules.
    private mutating func canHold(_ entries: [Int]) throws(NodePurse.Exhausted) -> Bool {
        purse.spend(64 * entries.count)
        if broken.contains(where: { $0.isDisjoint(with: entries) }) { return true }
        var plans: [Int: SoftRow] = [:]
        var (demanded, refused, minima) = ([Int](), Set<Int>(), 0)
        for entry in entries.map({ book.entries[$0] }) {
            switch (entry.candidate, entry.bound) {
            case (let candidate?, .least): demanded.append(candidate)
            case (let candidate?, .most): refused.insert(candidate)
            case (nil, .least):
                // More than there are can never be chosen, whoever else is.
                let isWithinReach = entry.sets.allSatisfy { book.sets[$0].count >= entry.number }
                guard entry.number <= book.problem.size, isWithinReach else { return false }
                minima += entry.number
                for set in entry.sets { plans[set, default: SoftRow()].reward(upTo: entry.number, each: 1) }
            case (nil, .most):
                for set in entry.sets where book.sets[set].count > entry.number {
                    plans[set, default: SoftRow()].fine(beyond: entry.number, each: 1)
                }
            }
        }
        let model: SlateModel
        do {
            model = try book.model(demanding: demanded, refusing: refused, rows: plans)
        } catch {
            switch error {
            case .infeasible: return false
            case .tooLarge:
                purse.note(.numbers)
                throw NodePurse.Exhausted()
            }
        }
        guard let found = try purse.choice(in: model, worth: minima) else { return false }
        let excesses = book.excesses(of: found.chosen)
        broken.append(Set(excesses.indices.filter { excesses[$0] > 0 }))
        return true
    }
}
