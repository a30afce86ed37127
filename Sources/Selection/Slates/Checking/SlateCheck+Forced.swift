extension SlateCheck {
    /// Checks what is said of the best slate with one candidate, or without.
    mutating func check(_ forced: Forced, at place: Disagreement.Place) {
        guard let candidate = ledger.place(of: forced.id) else { return report(.id(place, forced.id)) }
        let demand =
            place == .why
            ? LedgerRule(rule: .exclude(forced.id), subject: .exclude(candidate), bound: .most, number: 0)
            : LedgerRule(rule: .include(forced.id), subject: .include(candidate), bound: .least, number: 1)
        checkFields(of: forced, at: place)
        checkConflict(forced.conflict, rules + [demand], at: place)
        let first = answer.slates.first.flatMap { slate -> SlateCount? in
            let known = slate.members.compactMap(ledger.place(of:))
            return Set(known).count == slate.members.count ? ledger.count(known) : nil
        }
        if let slate = forced.slate, let count = checkMembers(slate, at: place, without: nil) {
            let number = ledger.number(of: demand, count)
            if demand.isBroken(by: number) { report(.breach(place, .rule(demand.rule, count: number))) }
            expect(forced.value, ledger.worth(count), .value, at: place)
            if let first { checkChange(forced, from: first, to: count, at: place) }
        }
        guard let every else { return }
        let best = every.slates(ledger, rules + [demand]).lazy.map(\.worth).max()
        switch forced.status {
        case .optimal, .infeasible:
            if forced.value.map({ Int128($0) }) != best { report(.notBest(place, found: best)) }
        case .feasible, .unknown: break
        }
    }

    private mutating func checkFields(of forced: Forced, at place: Disagreement.Place) {
        let hasSlate = forced.status == .optimal || forced.status == .feasible
        if (forced.slate != nil) != hasSlate { report(.field(place, .slate)) }
        if (forced.value != nil) != hasSlate { report(.field(place, .value)) }
        if forced.conflict.isEmpty == (forced.status == .infeasible) { report(.field(place, .conflict)) }
        let difference = answer.value.flatMap { first in forced.value.map { Int128(first) - Int128($0) } }
        expect(forced.cost, difference, .cost, at: place)
    }

    private mutating func checkChange(
        _ forced: Forced,
        from first: SlateCount,
        to slate: SlateCount,
        at place: Disagreement.Place
    ) {
        let (before, after) = (Set(first.chosen), Set(slate.chosen))
        let enters = ledger.ids(of: Array(after.subtracting(before)))
        let leaves = ledger.ids(of: Array(before.subtracting(after)))
        if forced.enters != enters { report(.people(place, .enters, claimed: forced.enters, found: enters)) }
        if forced.leaves != leaves { report(.people(place, .leaves, claimed: forced.leaves, found: leaves)) }
        let terms = zip(ledger.terms(first), ledger.terms(slate)).compactMap { from, to -> Term? in
            guard from.worth != to.worth, let from = Int(exactly: from.worth), let now = Int(exactly: to.worth)
            else { return nil }
            return Term(part: to.part, from: from, to: now)
        }
        if forced.terms.counted != terms.counted { report(.terms(place, claimed: forced.terms, found: terms)) }
    }
}

extension [Term] {
    /// How often each term is there, as their order says nothing.
    fileprivate var counted: [Term: Int] { reduce(into: [:]) { $0[$1, default: 0] += 1 } }
}
