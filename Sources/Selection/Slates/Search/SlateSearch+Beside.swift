extension SlateSearch {
    /// Looks for slates that are worth as much as the best, one member of which is another: where it is proved that none is
    /// worth more, whether there is a second often shows there, and sooner than by nodes.
    mutating func lookBeside() {
        guard let best = findings.slates.first, findings.best == bound, findings.target == bound else { return }
        let people = peopleWhoMayBe
        spending(atMost: 50) { search, effort in
            var choice = Choice(search.model, members: best.members)
            for leaving in best.members where search.findings.target == best.worth && !effort.isSpent {
                effort.spend(people.count * search.model.effortOfLooking)
                choice.remove(leaving)
                let rest = choice.members
                for entering in people where !choice.isMember[entering] && entering != leaving {
                    let merit = choice.merit + choice.gain(of: entering)
                    if merit.violation == 0 { search.findings.offer(rest + [entering], worth: merit.worth) }
                }
                choice.add(leaving)
            }
            guard search.findings.target == best.worth else { return }
            var wandering = Wandering(from: Choice(search.model, members: best.members), among: people)
            wandering.wander(steps: Self.stepsBeside, above: best.worth, alike: true, &effort) {
                search.note($0)
                return search.findings.target == best.worth
            }
        }
    }

    private static var stepsBeside: Int { 100 }

    /// Looks at all slates that are a few changes away from the best: for a better one, and for a second that is worth as
    /// much where one is still to be found.
    ///
    /// One more change takes some six times as long; all of it takes no more than a part of what was spent before.
    mutating func exchange(among people: [Int]) {
        let limit = program.effort.spent / Self.exchangingPart
        spending(atMost: 10) { search, effort in
            effort.limit = min(effort.limit, effort.spent + limit)
            var (changes, last) = (1, 0)
            while let best = search.findings.slates.first, search.wantedWorth <= search.bound, !effort.isSpent {
                guard changes <= best.members.count, Self.rise * last <= limit else { return }
                let before = effort.spent
                Exchanging.look(
                    from: Choice(search.model, members: best.members),
                    changing: changes,
                    among: people,
                    worth: search.wantedWorth,
                    &effort
                ) {
                    search.note($0)
                    // From one that is better it begins anew.
                    return search.findings.best == best.worth && search.wantedWorth <= search.bound
                        ? search.wantedWorth : nil
                }
                last = effort.spent - before
                changes = search.findings.best == best.worth ? changes + 1 : 1
            }
        }
    }

    private static var exchangingPart: Int { 8 }
    private static var rise: Int { 6 }

    /// Those who may be in a slate that matters.
    var peopleWhoMayBe: [Int] {
        program.peopleOfColumns.indices.filter {
            program.peopleOfColumns[$0] >= 0 && program.linear.uppers[$0] > 0
        }.map { program.peopleOfColumns[$0] }
    }
}
