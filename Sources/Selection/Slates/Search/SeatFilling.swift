/// Every way to fill the seats that are left from the people who are, without a linear program for each.
///
/// Prices bound every slate (weak duality): by what all columns give at the better of their two bounds, less what each
/// person loses who stands at the other. What the people who are chosen bring to that only adds up; so, in the order of what
/// they bring, a way is left as soon as even the next in order would bring too little.
struct SeatFilling {
    private var choice: Choice
    /// Those who may be chosen, by what they bring, the most first.
    private let people: [Int]
    /// What the first so many of them bring between them, in the parts of a certificate.
    private let sums: [Int128]
    /// What is left to lose where none of them is chosen; negative where some have to be.
    private let rest: Int128
    /// How many more choices of a person may be looked at.
    private(set) var visits: Int
    /// How many of these a slate that matters brings: where they are many, more are likely to be near.
    private static var reward: Int { 500 }

    /// - Parameters:
    ///   - choice: Those who are chosen already.
    ///   - free: Those who may be, and their worth beyond what they take from the rows.
    ///   - room: By how much the bound of all these slates is above what matters.
    ///   - visits: How many choices of a person may be looked at, as long as no slate is found.
    init(_ choice: Choice, free: [(person: Int, reduced: Int128)], room: Int128, visits: Int) {
        let free = free.sorted { ($0.reduced, $1.person) > ($1.reduced, $0.person) }
        (self.choice, people, self.visits) = (choice, free.map(\.person), visits)
        var (sums, positive) = ([Int128(0)], Int128(0))
        for (_, reduced) in free {
            sums.append(sums[sums.count - 1] + reduced)
            positive += max(0, reduced)
        }
        (self.sums, rest) = (sums, room - positive)
    }

    /// Goes through the ways and notes what matters.
    ///
    /// - Returns: Whether no way is left out that matters.
    mutating func fill(_ findings: inout Findings) -> Bool {
        let seats = choice.model.seats - choice.members.count
        if seats == 0 { offer(choice.merit, with: nil, &findings) }
        guard seats > 0 else { return true }
        return fill(seats, from: 0, rest: rest, above: findings.target, &findings)
    }

    private mutating func fill(
        _ seats: Int,
        from start: Int,
        rest: Int128,
        above target: Int,
        _ findings: inout Findings
    ) -> Bool {
        for place in stride(from: start, through: people.count - seats, by: 1) {
            // What matters may have become more since the room was measured.
            let risen =
                findings.target > target ? (Int128(findings.target) - Int128(target)) << Int128(Certificate.shift) : 0
            guard rest + sums[place + seats] - sums[place] >= (target > .min ? risen : 0) else { return true }
            visits -= 1
            guard visits >= 0 else { return false }
            let gain = choice.gain(of: people[place])
            if seats == 1 {
                offer(choice.merit + gain, with: people[place], &findings)
                continue
            }
            guard choice.mayTake(people[place]) else { continue }
            choice.add(people[place])
            let isWhole = fill(
                seats - 1,
                from: place + 1,
                rest: rest + sums[place + 1] - sums[place],
                above: target,
                &findings
            )
            choice.remove(people[place])
            if !isWhole { return false }
        }
        return true
    }

    private mutating func offer(_ merit: Merit, with person: Int?, _ findings: inout Findings) {
        guard merit.violation == 0, merit.worth >= findings.target else { return }
        findings.offer(choice.members + (person.map { [$0] } ?? []), worth: merit.worth)
        visits += Self.reward
    }
}

extension SlateSearch {
    /// Where there are no more ways than this to fill the seats, all of them are looked at.
    private static var mostWays: Int { 20_000 }
    /// So many choices of a person are looked at before that is given up: they take as long as a node or two.
    private static var visits: Int { 5_000 }

    /// Looks at all slates below where the program stands if they are few, or if many of them are likely to matter.
    ///
    /// - Parameters:
    ///   - certificate: What is proved where the program stands.
    ///   - isWhole: Whether a slate stands there.
    /// - Returns: Whether all that matter were found.
    mutating func fillSeats(_ certificate: Certificate, isWhole: Bool) -> Bool {
        var (members, free) = ([Int](), [(person: Int, reduced: Int128)]())
        for (column, person) in program.peopleOfColumns.enumerated() where person >= 0 {
            if program.linear.lowers[column] > 0.5 {
                members.append(person)
            } else if program.linear.uppers[column] > 0.5 {
                free.append((person, certificate.reduced[column]))
            }
        }
        let seats = model.seats - members.count
        guard seats >= 0, free.count >= seats else { return true }
        guard isWhole && findings.isList || Self.ways(free.count, seats) <= Self.mostWays else { return false }
        let target = findings.target
        let room = target > .min ? certificate.parts - Int128(target) << Int128(Certificate.shift) : Int128(1) << 120
        var filling = SeatFilling(
            Choice(model, members: members),
            free: free,
            room: room,
            visits: Self.visits
        )
        let isDone = filling.fill(&findings)
        program.effort.spend((Self.visits - min(Self.visits, filling.visits)) * model.effortOfLooking)
        return isDone
    }

    /// How many ways there are to choose so many of so many, as far as `mostWays`.
    private static func ways(_ people: Int, _ seats: Int) -> Int {
        let chosen = min(seats, people - seats)
        var ways = 1
        for place in stride(from: 1, through: chosen, by: 1) {
            ways = ways * (people - chosen + place) / place
            if ways > mostWays { return ways }
        }
        return ways
    }
}
