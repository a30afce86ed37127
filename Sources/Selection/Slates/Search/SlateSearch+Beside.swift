extension SlateSearch {
    /// Looks for slates that are worth as much as the best, one member of which is another: where it is proved that none is
    /// worth more, whether there is a second often shows there, and sooner than by nodes.
    mutating func lookBeside() {
        guard let best = findings.slates.first, findings.best == bound, findings.target == bound else { return }
        let people = program.peopleOfColumns.indices.filter {
            program.peopleOfColumns[$0] >= 0 && program.linear.uppers[$0] > 0
        }.map { program.peopleOfColumns[$0] }
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
}
