extension Term {
    /// The unbroken spells that terms make together, in order: terms that overlap or abut become one (E21).
    package static func spells(of terms: some Sequence<Term>) -> [Term] {
        terms.sorted { ($0.firstDay, $0.lastDay) < ($1.firstDay, $1.lastDay) }.reduce(into: []) { spells, next in
            if let last = spells.last, next.firstDay <= last.lastDay.adding(days: 1),
                let whole = Term(from: last.firstDay, through: max(last.lastDay, next.lastDay))
            {
                spells[spells.count - 1] = whole
            } else {
                spells.append(next)
            }
        }
    }

    /// The days of the term on which none of the others lies, as spells in order.
    package func without(_ others: some Sequence<Term>) -> [Term] {
        var rest: [Term] = []
        var next = firstDay
        for other in Term.spells(of: others) where overlaps(other) {
            if next < other.firstDay, let free = Term(from: next, through: other.firstDay.adding(days: -1)) {
                rest.append(free)
            }
            guard other.lastDay < lastDay else { return rest }
            next = other.lastDay.adding(days: 1)
        }
        if let free = Term(from: next, through: lastDay) { rest.append(free) }
        return rest
    }
}
