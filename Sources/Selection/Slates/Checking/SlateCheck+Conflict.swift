extension SlateCheck {
    /// Checks that each rule of a conflict is one of the problem's, that they cannot hold together, and that without
    /// any one of them the others can; the size and those who are fixed hold in any case.
    mutating func checkConflict(_ conflict: [Rule], _ rules: [LedgerRule], at place: Disagreement.Place) {
        guard !conflict.isEmpty else { return }
        let problem = ledger.problem
        guard conflict != [.size(problem.size)] else {
            let canBeMet = problem.size >= ledger.fixed.count && problem.size <= problem.candidates.count
            if canBeMet { report(.noConflict(place)) }
            return
        }
        var rest = rules
        var named: [LedgerRule] = []
        for rule in conflict {
            if let known = rest.firstIndex(where: { $0.rule == rule }) {
                named.append(rest.remove(at: known))
            } else {
                report(.rule(place, rule))
            }
        }
        guard let every, named.count == conflict.count else { return }
        var canHold = false
        var isNeeded = named.map { _ in false }
        every.forEach { chosen in
            let count = ledger.count(chosen)
            let broken = named.indices.filter { named[$0].isBroken(by: ledger.number(of: named[$0], count)) }
            if broken.isEmpty { canHold = true }
            if broken.count == 1 { isNeeded[broken[0]] = true }
        }
        guard !canHold else { return report(.noConflict(place)) }
        for (rule, needed) in zip(conflict, isNeeded) where !needed { report(.needless(place, rule)) }
    }
}
