extension SlateCheck {
    /// Checks that each repair bends rules within their flex, costs what is said, and makes a slate possible; that all
    /// cost the same, and that nothing cheaper would do.
    mutating func checkRelaxations() {
        let bendable = Bendable.all(of: ledger.problem, rules)
        var costs: [ExactFraction?] = []
        for (number, relaxation) in answer.relaxations.enumerated() {
            let place = Disagreement.Place.relaxation(number)
            let cost = check(relaxation, bendable, at: place)
            let claimed = ExactFraction(relaxation.cost.numerator, over: relaxation.cost.denominator)
            if claimed != cost || !relaxation.cost.isInLowestTerms { report(.cost(place, relaxation.cost)) }
            if number > 0, costs.first != cost { report(.cost(place, relaxation.cost)) }
            costs.append(cost)
        }
        guard answer.status == .infeasible, let every else { return }
        var cheapest: ExactFraction?
        every.forEach { chosen in
            guard let cost = Bendable.cost(of: ledger.count(chosen), ledger, rules, bendable) else { return }
            if cheapest.map({ cost < $0 }) ?? true { cheapest = cost }
        }
        let isOpen = answer.relaxations.isEmpty && answer.unanswered.contains(.relaxations)
        if answer.relaxations.isEmpty != (cheapest == nil), !isOpen { report(.field(.answer, .relaxations)) }
        for (number, cost) in costs.enumerated() where cost != cheapest {
            report(.cost(.relaxation(number), answer.relaxations[number].cost))
        }
    }

    /// Gives the cost of the changes; none where they are not changes that can be made.
    private mutating func check(
        _ relaxation: Relaxation,
        _ bendable: [Int: Bendable],
        at place: Disagreement.Place
    ) -> ExactFraction? {
        var bent = rules
        var rest = Set(bendable.keys)
        var cost: ExactFraction? = ExactFraction(0, over: 1)
        for change in relaxation.changes {
            guard let known = rest.sorted().first(where: { rules[$0].rule == change.rule }), let bend = bendable[known]
            else {
                report(.rule(place, change.rule))
                return nil
            }
            rest.remove(known)
            guard change.from == rules[known].number, let price = bend.price(of: change.to) else {
                report(.change(place, change.rule))
                return nil
            }
            bent[known].number = change.to
            cost = cost.flatMap { $0 + price }
        }
        if let every {
            var isPossible = false
            every.forEach { chosen in
                guard !isPossible else { return }
                let count = ledger.count(chosen)
                isPossible = !bent.contains { $0.isBroken(by: ledger.number(of: $0, count)) }
            }
            if !isPossible { report(.noRepair(place)) }
        }
        return cost
    }
}

extension Relaxation.Cost {
    fileprivate var isInLowestTerms: Bool {
        guard denominator > 0 else { return false }
        var (larger, smaller) = (numerator.magnitude, denominator.magnitude)
        while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
        return larger == 1
    }
}
