extension SlateSearch {
    /// Rounds of change and repair.
    private static var rounds: Int { 12 }

    /// Does what may take the n-th part of the effort that is left.
    mutating func spending(atMost part: Int, _ body: (inout Self, inout Effort) -> Void) {
        var effort = program.effort
        let limit = effort.limit
        effort.limit = effort.spent + effort.left / part
        body(&self, &effort)
        effort.limit = limit
        program.effort = effort
    }

    /// Looks for good slates near to where the linear program stands, as far as an eighth of the effort goes.
    mutating func lookAround() { spending(atMost: 8) { $0.lookAround(&$1) } }

    /// Looks for good slates near to where the linear program stands, without a proof that there is no better one.
    private mutating func lookAround(_ effort: inout Effort) {
        let people = program.peopleOfColumns.filter { $0 >= 0 }
        guard people.count >= model.seats else { return }
        let values = people.map { (person: $0, value: program.linear.value(of: program.columnsOfPeople[$0])) }
        let leading = values.sorted { ($0.value, $1.person) > ($1.value, $0.person) }.map(\.person)
        var best = improved(leading.prefix(model.seats), from: people, &effort)
        var chance = Chance()
        for round in 0..<Self.rounds where !effort.isSpent {
            var changed = best
            // Some who are in leave, others come as the rules need them, and each round may end somewhere new.
            for _ in 0..<min(model.seats, 2 + round % 3) {
                changed.remove(changed.members[chance.next(below: changed.members.count)])
            }
            for _ in changed.members.count..<model.seats {
                let start = chance.next(below: people.count)
                let part = (0..<max(1, people.count / 2)).map { people[(start + $0) % people.count] }
                var filled = changed
                filled.fill(from: part, upTo: changed.members.count + 1, &effort)
                changed = filled
            }
            changed.fill(from: people, &effort)
            changed.improve(from: people, &effort)
            note(changed)
            if changed.merit >= best.merit { best = changed }
        }
    }

    /// Goes down from where the program stands, always choosing the person whom it chooses most, to a slate.
    ///
    /// Where that leads nowhere the last choice is turned round, a few times.
    mutating func dive() {
        let start = trail.count
        defer { takeBack(to: start) }
        var (turned, last) = (0, (trail: start, column: -1))
        while turned <= Self.turns {
            let outcome = solveWithAllRows()
            let isLost: Bool
            switch outcome {
            case .infeasible: isLost = true
            // Where rounding got in the way, what stands there leads nowhere.
            case .stopped: return
            case .optimal: isLost = program.linear.objective + Double(program.base) < Double(findings.target) - 0.5
            }
            if isLost {
                guard last.column >= 0 else { return }
                turned += 1
                takeBack(to: last.trail)
                narrow(last.column, from: 0, through: 0)
                last = (trail.count, -1)
                continue
            }
            let open = program.peopleOfColumns.indices.filter {
                guard program.peopleOfColumns[$0] >= 0 else { return false }
                let value = program.linear.value(of: $0)
                return value > 1e-6 && value < 1 - 1e-6
            }
            guard let column = open.largest(1, by: { program.linear.value(of: $0) }).first else {
                noteWhatStands()
                return
            }
            last = (trail.count, column)
            narrow(column, from: 1, through: 1)
        }
    }

    private static var turns: Int { 8 }

    /// Wanders from the best slate among those who may still matter.
    mutating func wander() {
        let people = peopleWhoMayBe
        guard people.count > model.seats else { return }
        let members = findings.slates.first?.members ?? Array(people.prefix(model.seats))
        var wandering = Wandering(from: Choice(model, members: members), among: people)
        spending(atMost: 20) { search, effort in
            wandering.wander(steps: Self.steps, above: search.findings.best ?? .min, &effort) {
                search.note($0)
                return true
            }
        }
    }

    private static var steps: Int { 1_000 }

    /// Takes the slate at which the program stands, and those near to it.
    private mutating func noteWhatStands() {
        let members = program.peopleChosen
        guard members.count == model.seats else { return }
        spending(atMost: 50) { search, effort in
            _ = search.improved(members, from: search.program.peopleOfColumns.filter { $0 >= 0 }, &effort)
        }
    }

    private mutating func improved(
        _ members: some Sequence<Int>,
        from people: [Int],
        _ effort: inout Effort
    ) -> Choice {
        var choice = Choice(model, members: members)
        choice.improve(from: people, &effort)
        note(choice)
        return choice
    }

    mutating func note(_ choice: Choice) {
        if choice.merit.violation == 0, choice.members.count == model.seats {
            findings.offer(choice.members, worth: choice.merit.worth)
        }
    }
}
