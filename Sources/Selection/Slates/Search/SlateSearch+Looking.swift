extension SlateSearch {
    /// Rounds of change and repair.
    private static var rounds: Int { 12 }

    /// Looks for good slates near to where the linear program stands, without a proof that there is no better one.
    mutating func lookAround() {
        let people = program.peopleOfColumns.filter { $0 >= 0 }
        guard people.count >= model.seats else { return }
        let values = people.map { (person: $0, value: program.linear.value(of: program.columnsOfPeople[$0])) }
        let leading = values.sorted { ($0.value, $1.person) > ($1.value, $0.person) }.map(\.person)
        var best = improved(leading.prefix(model.seats), from: people)
        var random = UInt64(1540)
        for round in 0..<Self.rounds {
            var changed = best
            // Some who are in leave, others come as the rules need them, and each round may end somewhere new.
            for _ in 0..<min(model.seats, 2 + round % 3) {
                random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                changed.remove(changed.members[Int(random >> 33) % changed.members.count])
            }
            for _ in changed.members.count..<model.seats {
                random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                let start = Int(random >> 33) % people.count
                let part = (0..<max(1, people.count / 2)).map { people[(start + $0) % people.count] }
                var filled = changed
                filled.fill(from: part, upTo: changed.members.count + 1)
                changed = filled
            }
            changed.fill(from: people)
            changed.improve(from: people)
            note(changed)
            if changed.merit >= best.merit { best = changed }
        }
    }

    private mutating func improved(_ members: some Sequence<Int>, from people: [Int]) -> Choice {
        var choice = Choice(model, members: members)
        choice.improve(from: people)
        note(choice)
        return choice
    }

    private mutating func note(_ choice: Choice) {
        if choice.merit.violation == 0, choice.members.count == model.seats {
            findings.offer(choice.members, worth: choice.merit.worth)
        }
    }
}
