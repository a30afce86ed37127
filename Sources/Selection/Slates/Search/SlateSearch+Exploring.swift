extension SlateSearch {
    /// What a node turned out to be.
    private enum Node {
        /// Nothing that matters is below.
        case closed
        case open(column: Int, first: (lower: Int, upper: Int), second: (lower: Int, upper: Int), bound: Int)
    }

    /// Looks at all slates that matter of the people in the program, until so many nodes were looked at.
    ///
    /// From each node it goes on to one of the two below, as long as there are any, and then to the one with the highest
    /// bound of all that were left: the first finds slates, the second brings the bound down.
    ///
    /// - Parameters:
    ///   - open: What is to be searched; afterwards what is left of it.
    ///   - limit: After how many nodes it ends, of all that were looked at.
    ///   - untilFirst: Whether it ends with the first slate.
    /// - Returns: What no slate that was not looked at is worth more than; none where nothing is left.
    mutating func explore(_ open: inout OpenNodes, nodes limit: Int, untilFirst: Bool) -> Int? {
        let start = trail.count
        histories += repeatElement(BranchHistory(), count: program.worths.count - histories.count)
        let people = peopleWhoMayBe
        while let next = open.takeNext(), next.bound >= findings.target {
            var (bound, present) = next
            defer { takeBack(to: start) }
            let path = open.path(to: present)
            program.effort.spend(8 * path.count)
            for decision in path.reversed() {
                narrow(Int(decision.column), from: Int(decision.lower), through: Int(decision.upper))
            }
            while true {
                if nodes >= limit || program.effort.isSpent || untilFirst && !findings.slates.isEmpty {
                    open.leave(present, bound: bound)
                    return open.bound
                }
                nodes += 1
                if hasAllRows { program.effort.grant(NodePurse.effortPerNode(in: program)) }
                program.effort.spend(16 * (program.worths.count + model.rows.count))
                if nodes % Self.divingDistance == 0 { dive() }
                if nodes > Self.shortSearch, let best = findings.best, best > exchanged {
                    exchange(among: people)
                    exchanged = findings.best ?? best
                }
                guard case .open(let column, let first, let second, let below) = look(at: &present, of: &open) else {
                    break
                }
                bound = min(bound, below)
                open.leave(open.decide(column, from: second.lower, through: second.upper, below: present), bound: bound)
                present = open.decide(column, from: first.lower, through: first.upper, below: present)
                narrow(column, from: first.lower, through: first.upper)
            }
        }
        return nil
    }

    /// After so many nodes one goes straight down to see whether a better slate is near.
    private static var divingDistance: Int { 40 }

    private mutating func look(at node: inout Int, of nodes: inout OpenNodes) -> Node {
        var tried: Set<Int> = []
        return look(at: &node, of: &nodes, &tried)
    }

    /// Looks at a node of which some columns were tried out already.
    private mutating func look(at node: inout Int, of nodes: inout OpenNodes, _ tried: inout Set<Int>) -> Node {
        let outcome = solveWithAllRows()
        if case .infeasible(let factors) = outcome,
            certificate(factors, counting: false).parts < 0
        {
            return .closed
        }
        let target = findings.target
        let certificate = certificate(program.linear.duals)
        // One that is worth less than the target by itself may not change; what is left is what may.
        if target > .min {
            guard certificate.bound >= target else { return .closed }
            for column in program.worths.indices {
                let (lower, upper) = (program.linear.lowers[column], program.linear.uppers[column])
                guard upper - lower == 1, certificate.bound(turning: column, by: 1) < target else { continue }
                let end = Int(certificate.reduced[column] > 0 ? upper : lower)
                node = nodes.conclude(column, is: end, below: node)
                narrow(column, from: end, through: end)
            }
        }
        let fractions = program.worths.indices.filter { column in
            let value = program.linear.value(of: column)
            return abs(value - value.rounded()) > 1e-6
        }
        let bound = certificate.bound
        if fillSeats(certificate, isWhole: fractions.isEmpty) { return .closed }
        if fractions.isEmpty { return whole(bound: bound) }
        let column: Int
        switch bestBranch(among: fractions, &tried) {
        case .closed: return .closed
        case .narrowed(let column, let lower, let upper):
            node = nodes.decide(column, from: lower, through: upper, below: node)
            narrow(column, from: lower, through: upper)
            return look(at: &node, of: &nodes, &tried)
        case .column(let best): column = best
        }
        let value = program.linear.value(of: column)
        let (lower, upper) = (Int(program.linear.lowers[column]), Int(program.linear.uppers[column]))
        let below = (lower, min(upper, Int(value.rounded(.down))))
        let above = (max(lower, Int(value.rounded(.up))), upper)
        return value - value.rounded(.down) > 0.5
            ? .open(column: column, first: above, second: below, bound: bound)
            : .open(column: column, first: below, second: above, bound: bound)
    }

    mutating func solveWithAllRows() -> LinearProgram.Outcome {
        while true {
            let outcome = program.solve()
            guard case .optimal = outcome else { return outcome }
            let broken = rowsThatAreBroken()
            if broken.isEmpty { return outcome }
            for row in broken { program.add(row: row) }
            histories += repeatElement(BranchHistory(), count: program.worths.count - histories.count)
        }
    }

    /// A node whose solution is a slate: it is noted, and whether others below may be as good is still to be seen.
    private mutating func whole(bound: Int) -> Node {
        let open = program.peopleOfColumns.indices.filter {
            program.peopleOfColumns[$0] >= 0 && program.linear.lowers[$0] < program.linear.uppers[$0]
        }
        let members = program.peopleChosen
        program.effort.spend(model.people.count + members.count * model.effortOfLooking)
        let choice = Choice(model, members: members)
        if choice.merit.violation == 0, members.count == model.seats {
            findings.offer(members, worth: choice.merit.worth)
        }
        guard !open.isEmpty, bound >= findings.target else { return .closed }
        let column = open.first { program.linear.value(of: $0) > 0.5 } ?? open[0]
        let isIn = program.linear.value(of: column) > 0.5
        return .open(
            column: column,
            first: isIn ? (1, 1) : (0, 0),
            second: isIn ? (0, 0) : (1, 1),
            bound: bound
        )
    }
}
