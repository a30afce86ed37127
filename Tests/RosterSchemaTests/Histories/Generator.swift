import Postgres

/// Random numbers that are the same again for the same seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator, Sendable {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Makes up transactions on few people and few days, so that many of them clash.
struct Generator: Sendable {
    /// 1 February 2024; the window has a 29 February in it.
    static let firstDay: Int32 = 8_797
    static let days: Int32 = 60
    static let people = 9
    static let workingGroups = 2

    private var random: SeededGenerator
    private let hasAccidents: Bool

    init(seed: UInt64, hasAccidents: Bool) {
        random = SeededGenerator(seed: seed)
        self.hasAccidents = hasAccidents
    }

    /// The next transaction, on the rows that there are, as far as anybody knows.
    mutating func plan(name: String, isolation: TransactionMode.Isolation, rows: [Shown]) -> Plan {
        var operations: [Operation] = []
        var last: Shown?
        for number in 1...pick([1, 1, 1, 1, 2, 2, 3]) {
            let table = pick(Self.frequencies)
            if chance(45), let row = rows.filter({ $0.key.table == table }).randomElement(using: &random) {
                // Now and then the same row once more.
                let again = chance(20) ? last ?? row : row
                operations.append(change(of: again))
                last = again
            } else {
                operations.append(.record(fact(in: table, text: "\(name).\(number)", rows)))
            }
        }
        let accident: Plan.Accident? = hasAccidents && chance(3) ? pick([.beforeCommitStands, .beforeAnswer]) : nil
        return Plan(
            name: name,
            isolation: isolation,
            defersRules: chance(15),
            operations: operations,
            accident: accident
        )
    }

    /// How long to rest before the next one: without pauses a session that keeps its snapshot hardly ever gets through.
    mutating func rest() -> Duration { chance(50) ? .zero : .milliseconds(Int.random(in: 1...40, using: &random)) }

    /// Each table as often as it is changed among thirteen times.
    private static let frequencies: [RosterTable] = [
        .appointment, .appointment, .appointment, .appointment, .appointment, .appointment, .coordinatorTerm,
        .coordinatorTerm, .actingCoordinator, .focalPoint, .focalPoint, .ceiling, .mandate,
    ]

    private mutating func change(of row: Shown) -> Operation {
        switch row.key.table {
        case .actingCoordinator, .ceiling, .mandate: return .delete(row.key)
        case .appointment, .coordinatorTerm, .focalPoint: break
        }
        if row.fact.endedOn != nil, chance(40) { return .end(row.key, on: nil, because: nil) }
        switch Int.random(in: 1...6, using: &random) {
        case 1...2:
            let within = row.fact.days.lowerBound - 1...row.fact.days.upperBound
            let day = chance(80) ? Int32.random(in: within, using: &random) : day()
            return .end(row.key, on: day, because: row.key.table == .focalPoint ? nil : reason())
        case 3...4 where row.key.table == .appointment:
            // Most are extended or shortened, some moved.
            let days = term()
            let first = row.fact.days.lowerBound
            return .setTerm(row.key, chance(60) ? first..<first + Int32(days.count) : days)
        default: return .delete(row.key)
        }
    }

    private mutating func fact(in table: RosterTable, text: String, _ rows: [Shown]) -> Fact {
        var fact = Fact(table: table, text: text)
        (fact.person, fact.days) = (person(), term())
        if table != .appointment, chance(60) {
            // Somebody who serves, as far as anybody knows, from the first day on.
            let post = rows.filter { $0.key.table == .appointment }.randomElement(using: &random)?.fact
            if let post, let first = post.served.randomElement(using: &random) {
                (fact.person, fact.days) = (post.person, first..<first + Int32(fact.days.count))
            }
        }
        switch table {
        case .appointment, .actingCoordinator: break
        case .coordinatorTerm:
            if chance(40) {
                fact.days = fact.days.lowerBound..<Rules.twoYears(from: fact.days.lowerBound)
            } else if chance(80) {
                fact.authority = text
            }
            let consent = fact.days.lowerBound - Int32.random(in: -1...8, using: &random)
            (fact.consentedOn, fact.appointedOn) = (consent, consent + Int32.random(in: -1...8, using: &random))
        case .focalPoint:
            fact.leads = chance(50)
            fact.workingGroup = Int.random(in: 1...Self.workingGroups, using: &random)
        case .ceiling:
            let first = day()
            (fact.person, fact.days, fact.experts) = (0, first..<first + 1, Int.random(in: 0...7, using: &random))
        case .mandate:
            let adopted = day()
            (fact.person, fact.days) = (0, adopted..<adopted + Int32.random(in: 0...12, using: &random))
        }
        return fact
    }

    // MARK: Small choices

    private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 1...100, using: &random) <= percent }

    private mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
        choices[Int.random(in: choices.indices, using: &random)]
    }

    private mutating func person() -> Int { Int.random(in: 1...Self.people, using: &random) }

    private mutating func day() -> Int32 { Self.firstDay + Int32.random(in: 0..<Self.days, using: &random) }

    private mutating func term() -> Days {
        let first = day()
        return first..<first + Int32.random(in: chance(2) ? 0...0 : 1...25, using: &random)
    }

    private mutating func reason() -> String? {
        chance(90) ? pick(["resigned", "terminated", "died"]) : pick(["left", nil])
    }
}
