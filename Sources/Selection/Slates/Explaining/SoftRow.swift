/// What counts of one set of candidates are allowed and worth, where rules are not kept but priced.
///
/// As every price is paid for a count that is further off, the worth of each further one never rises.
struct SoftRow {
    /// The counts that are allowed at any price.
    var least = 0
    var most = Int.max
    /// Each one up to so many is worth so much.
    private var gains: [(end: Int, each: Int)] = []
    /// Each one beyond so many costs so much.
    private var fines: [(start: Int, each: Int)] = []

    mutating func reward(upTo end: Int, each: Int) { gains.append((end, each)) }
    mutating func fine(beyond start: Int, each: Int) { fines.append((start, each)) }

    mutating func bound(least: Int = 0, most: Int = .max) {
        (self.least, self.most) = (max(self.least, least), min(self.most, most))
    }

    /// What the one after `count` is worth.
    func step(after count: Int) -> Int {
        let gained = gains.reduce(0) { count < $1.end ? $0 + $1.each : $0 }
        return fines.reduce(gained) { count < $1.start ? $0 : $0 - $1.each }
    }
}

extension RuleBook {
    /// A model of the same candidates under other rules.
    ///
    /// - Parameters:
    ///   - demanded: Places of candidates who are chosen beside those who are fixed.
    ///   - refused: Places of candidates who may not be chosen.
    ///   - plans: What is asked of the sets, by their numbers; nothing of the others.
    /// - Returns: The model; scores are worth nothing in it.
    /// - Throws: `SlateModel.Obstacle`.
    func model(
        demanding demanded: [Int],
        refusing refused: Set<Int>,
        rows plans: [Int: SoftRow]
    ) throws(SlateModel.Obstacle) -> SlateModel {
        let isChosen = Set(fixed + demanded)
        let chosen = isChosen.sorted()
        let seats = problem.size - chosen.count
        let people = problem.candidates.indices.filter { !isChosen.contains($0) && !refused.contains($0) }
        guard seats >= 0, people.count >= seats, isChosen.isDisjoint(with: refused) else { throw .infeasible }
        var (already, free) = ([Int](repeating: 0, count: sets.count), [Int](repeating: 0, count: sets.count))
        for candidate in chosen { for set in setsOfCandidates[candidate] { already[Int(set)] += 1 } }
        for candidate in people { for set in setsOfCandidates[candidate] { free[Int(set)] += 1 } }
        var (rows, names) = ([Row](), [Int32](repeating: -1, count: sets.count))
        var (base, magnitude) = (Int128(0), Int128(0))
        for (set, plan) in plans.sorted(by: { $0.key < $1.key }) {
            let possible = min(seats, free[set])
            let row = Row(
                least: plan.least - already[set],
                most: min(plan.most - already[set], possible),
                steps: (0..<possible).map { plan.step(after: already[set] + $0) }
            )
            guard row.least <= row.most, row.most >= 0 else { throw .infeasible }
            for count in 0..<already[set] { base += Int128(plan.step(after: count)) }
            magnitude += row.steps.reduce(0) { $0 + Int128(abs($1)) }
            if row.isLimit, row.most >= possible { continue }
            names[set] = Int32(rows.count)
            rows.append(row)
        }
        guard magnitude + abs(base) <= Int128(SlateModel.largestMagnitude) else { throw .tooLarge }
        var rowsOfPeople = Groups()
        for person in people {
            rowsOfPeople.append(setsOfCandidates[person].lazy.map { names[Int($0)] }.filter { $0 >= 0 })
        }
        return SlateModel(
            seats: seats,
            people: people,
            chosen: chosen,
            scores: people.map { _ in 0 },
            base: Int(base),
            rows: rows,
            rowsOfPeople: rowsOfPeople,
            peopleOfRows: rowsOfPeople.inverted(count: rows.count)
        )
    }
}
