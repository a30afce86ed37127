/// All slates that are a few changes of members away from one, as far as they are worth enough.
///
/// Steps never rise, so that what somebody brings after some have left is the most that they bring beside others who come in
/// too, in worth and in counts that are still short. So few of the ways to fill the seats have to be looked at; where bounds
/// are tight, most people do not fit at all.
struct Exchanging {
    private var choice: Choice
    private let people: [Int]
    /// What a slate has to be worth; who is told of one may change it.
    private var worth: Int
    private var effort: Effort
    private let found: (Choice) -> Int?
    /// Those who have left.
    private var gone: [Int] = []

    private init(_ choice: Choice, _ people: [Int], _ worth: Int, _ effort: Effort, _ found: @escaping (Choice) -> Int?)
    {
        (self.choice, self.people, self.worth, self.effort, self.found) = (choice, people, worth, effort, found)
    }

    /// Looks at all slates that differ from a choice in so many members, while effort is left.
    ///
    /// - Parameters:
    ///   - choice: The slate from which it goes.
    ///   - count: In how many members they differ.
    ///   - people: Those who may come in.
    ///   - worth: What a slate has to be worth.
    ///   - effort: What may be spent.
    ///   - found: Takes a slate, and says what the next has to be worth; none if no more are looked for.
    static func look(
        from choice: Choice,
        changing count: Int,
        among people: [Int],
        worth: Int,
        _ effort: inout Effort,
        found: (Choice) -> Int?
    ) {
        withoutActuallyEscaping(found) { found in
            var exchanging = Exchanging(choice, people, worth, effort, found)
            _ = exchanging.leave(choice.members.sorted()[...], count)
            effort = exchanging.effort
        }
    }

    /// Lets so many of those members leave, in every way, and fills their seats.
    ///
    /// - Returns: Whether more are looked for.
    private mutating func leave(_ members: ArraySlice<Int>, _ count: Int) -> Bool {
        guard count > 0 else { return fill(gone.count, from: people) }
        for place in members.indices.dropLast(count - 1) where !effort.isSpent {
            choice.remove(members[place])
            gone.append(members[place])
            let goesOn = leave(members[(place + 1)...], count - 1)
            gone.removeLast()
            choice.add(members[place])
            guard goesOn else { return false }
        }
        return !effort.isSpent
    }

    /// Fills so many seats from those people, in every way that may be worth enough.
    ///
    /// - Returns: Whether more are looked for.
    private mutating func fill(_ seats: Int, from people: some Collection<Int>) -> Bool {
        let short = choice.merit.violation
        var fitting: [(person: Int, gain: Merit)] = []
        for person in people where !choice.isMember[person] && !gone.contains(person) && choice.mayTake(person) {
            fitting.append((person, choice.gain(of: person)))
        }
        effort.spend(8 * people.count + fitting.count * choice.model.effortOfLooking)
        if seats == 1 {
            for (person, gain) in fitting where gain.violation == -short && choice.merit.worth + gain.worth >= worth {
                choice.add(person)
                let next = found(choice)
                choice.remove(person)
                guard let next else { return false }
                worth = next
            }
            return true
        }
        fitting.sort { ($1.gain.worth, $0.person) < ($0.gain.worth, $1.person) }
        let inOrder = fitting.map(\.person)
        // Nobody fills more of what is short than this.
        let most = fitting.reduce(0) { max($0, -$1.gain.violation) }
        for place in fitting.indices.dropLast(seats - 1) {
            let reach = fitting[place..<place + seats].reduce(choice.merit.worth) { $0 + $1.gain.worth }
            guard reach >= worth else { return true }
            guard most * (seats - 1) - fitting[place].gain.violation >= short else { continue }
            choice.add(fitting[place].person)
            let goesOn = fill(seats - 1, from: inOrder[(place + 1)...])
            choice.remove(fitting[place].person)
            guard goesOn else { return false }
        }
        return true
    }
}
