extension SlateSearch {
    /// Whether worths are small, and the bound is but a few above what matters.
    ///
    /// Much is worth the same then: what a branch loses says little, and what slates are worth does not lead to better ones.
    var isFlat: Bool {
        findings.target > .min && bound - findings.target < Self.flatRoom
            && program.worths.allSatisfy { abs($0) <= Self.flatWorth }
    }

    private static var flatRoom: Int { 8 }
    private static var flatWorth: Int { 16 }

    /// What a slate has to be worth that is looked for by other means than the tree: more than the best, or as much where a
    /// second one is still to be found; a list of them is the tree's.
    var wantedWorth: Int {
        guard findings.isList, let best = findings.best else { return findings.target }
        return max(findings.target, best + 1)
    }

    /// Looks for slates by going to and fro between slates and the linear program (a feasibility pump).
    ///
    /// Where bounds are tight, few slates are near to where the program stands, and those that are worth the most may be far
    /// from each other. First it asks for the middle between what is wanted and the bound, then for what is wanted.
    ///
    /// - Parameter passes: How often it goes to and fro before it asks for less, or gives up.
    mutating func pump(passes: Int) {
        var isModest = false
        while wantedWorth > .min, wantedWorth <= bound, !program.effort.isSpent {
            let wanted = wantedWorth
            let asked = isModest ? wanted : wanted + (bound - wanted) / 2
            spending(atMost: 20) { $0.pump(asking: asked, passes: passes, &$1) }
            if wantedWorth > wanted { continue }
            if asked == wanted { return }
            isModest = true
        }
    }

    /// Asks the program to be worth so much, and then to be as near to a slate as it can be, again and again.
    ///
    /// What it is worth becomes a row, and instead of it a member of the slate is worth 1, another person −1. Where it stands
    /// then, rounded and improved, is the next slate. It is done to a copy, and proves nothing.
    private mutating func pump(asking worth: Int, passes: Int, _ effort: inout Effort) {
        let people = program.peopleOfColumns.filter { $0 >= 0 }
        var linear = program.linear
        linear.effort = effort
        defer { effort = linear.effort }
        let columns = program.worths.indices.filter { program.worths[$0] != 0 }
        linear.addRow(
            side: Double(worth - program.base),
            entries: columns.map { (column: $0, coefficient: Int32(program.worths[$0])) },
            slacks: CollectionOfOne((cost: 0, upper: Double(bound - worth + 1)))
        )
        var members: [Int] = []
        for _ in 0..<passes where !linear.effort.isSpent {
            guard case .optimal = linear.solve() else { return }
            linear.effort.spend(16 * program.worths.count)
            var next = people.largest(model.seats) { linear.value(of: program.columnsOfPeople[$0]) }
            // It would go round in circles: others take the place of those who are the least certain.
            if Set(next) == Set(members) { shuffle(&next, among: people) }
            members = next
            var choice = Choice(model, members: members)
            choice.improve(from: people, &linear.effort)
            note(choice)
            if wantedWorth > worth { return }
            for (column, person) in program.peopleOfColumns.enumerated() {
                linear.price(column, at: person < 0 ? 0 : -1)
            }
            for person in members { linear.price(program.columnsOfPeople[person], at: 1) }
        }
    }

    /// Puts others in the place of the last few.
    private mutating func shuffle(_ members: inout [Int], among people: [Int]) {
        for place in members.indices.suffix(2 + chance.next(below: 4)) {
            let entering = people[chance.next(below: people.count)]
            if !members.contains(entering) { members[place] = entering }
        }
    }
}
