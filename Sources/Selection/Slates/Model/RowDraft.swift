/// A row while the rules are read: everything that the problem says of one set of people.
struct RowDraft {
    var least = 0
    var most = Int.max
    /// The gains of the first, second … of them, of every coverage item that counts these people.
    var gains: [[Int]] = []
    /// Targets and what each one off them costs.
    var targets: [(target: Int, penalty: Int)] = []

    mutating func bound(least: Int, most: Int?) {
        self.least = max(self.least, least)
        self.most = min(self.most, most ?? .max)
    }

    /// How much there is to add up for a step.
    var parts: Int { gains.count + targets.count }

    /// What the one after `count` is worth.
    func step(after count: Int) -> Int {
        let gained = gains.reduce(0) { $0 + (count < $1.count ? $1[count] : 0) }
        return targets.reduce(gained) { $0 + (count < $1.target ? $1.penalty : -$1.penalty) }
    }

    /// What a count is worth in itself; 0 where nobody is counted and nothing is asked.
    func worth(of count: Int) -> Int128 {
        let gained = gains.reduce(0) { sum, gains in sum + gains.prefix(count).reduce(0) { $0 + Int128($1) } }
        return targets.reduce(gained) { $0 - Int128($1.penalty) * Int128(abs(count - $1.target)) }
    }

    /// The row of what is still to be chosen, where `already` of those whom it counts are chosen beforehand.
    func row(already: Int, possible: Int) -> Row {
        Row(
            least: least - already,
            most: min(most - already, possible),
            steps: (0..<possible).map { step(after: already + $0) }
        )
    }
}
