extension SlateSearch {
    /// A choice that was made on the way to the present node, and whose other side may still be to be looked at.
    private struct Turn {
        /// How long the trail was before.
        var trail: Int
        var column: Int
        var other: (lower: Int, upper: Int)?
        /// What no slate below is worth more than.
        var bound: Int
    }

    /// What a node turned out to be.
    private enum Node {
        /// Nothing that matters is below.
        case closed
        case open(column: Int, first: (lower: Int, upper: Int), second: (lower: Int, upper: Int), bound: Int)
    }

    /// Looks at all slates that matter of the people in the program, until so many nodes were looked at.
    ///
    /// - Returns: What no slate that was not looked at is worth more than; none where nothing is left.
    mutating func explore(nodes limit: Int, untilFirst: Bool) -> Int? {
        let start = trail.count
        var turns: [Turn] = []
        histories = Array(repeating: BranchHistory(), count: program.worths.count)
        defer { takeBack(to: start) }
        while true {
            if nodes >= limit {
                return turns.indices.reduce(turns.isEmpty ? bound : turns[turns.count - 1].bound) {
                    turns[$1].other == nil ? $0 : max($0, turns[$1].bound)
                }
            }
            nodes += 1
            if case .open(let column, let first, let second, let bound) = look() {
                turns.append(Turn(trail: trail.count, column: column, other: second, bound: bound))
                narrow(column, from: first.lower, through: first.upper)
                continue
            }
            if untilFirst, !findings.slates.isEmpty { return bound }
            while let turn = turns.popLast() {
                takeBack(to: turn.trail)
                guard let other = turn.other, turn.bound >= findings.target else { continue }
                turns.append(Turn(trail: turn.trail, column: turn.column, other: nil, bound: turn.bound))
                narrow(turn.column, from: other.lower, through: other.upper)
                break
            }
            if turns.isEmpty { return nil }
        }
    }

    private mutating func look() -> Node {
        let outcome = solveWithAllRows()
        if case .infeasible(let factors) = outcome,
            Certificate(program, as: program.linear, duals: factors, counting: false).parts < 0
        { return .closed }
        let target = findings.target
        let base = program.base
        let certificate = Certificate(program, as: program.linear, duals: program.linear.duals)
        // One that is worth less than the target by itself may not change; what is left is what may.
        if target > .min {
            guard certificate.bound + base >= target else { return .closed }
            for column in program.worths.indices {
                let (lower, upper) = (program.linear.lowers[column], program.linear.uppers[column])
                guard upper - lower == 1, certificate.bound(turning: column, by: 1) + base < target else { continue }
                let end = Int(certificate.reduced[column] > 0 ? upper : lower)
                narrow(column, from: end, through: end)
            }
        }
        let fractions = program.worths.indices.filter { column in
            let value = program.linear.value(of: column)
            return abs(value - value.rounded()) > 1e-6
        }
        let bound = certificate.bound + base
        if fractions.isEmpty { return whole(bound: bound) }
        let column: Int
        switch bestBranch(among: fractions) {
        case .closed: return .closed
        case .narrowed: return look()
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

    private mutating func solveWithAllRows() -> LinearProgram.Outcome {
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
        let members = program.peopleOfColumns.indices.filter {
            program.peopleOfColumns[$0] >= 0 && program.linear.value(of: $0) > 0.5
        }.map { program.peopleOfColumns[$0] }
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
