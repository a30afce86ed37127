/// Every way to choose as many as a problem asks for, those who are fixed always among them.
struct EveryChoice {
    /// A choice that keeps the rules, and its worth.
    struct Valued {
        var chosen: [Int]
        var worth: Int128
    }

    private let fixed: [Int]
    private let free: [Int]
    private let seats: Int

    /// None where there are more ways than the limit.
    init?(of ledger: SlateLedger, upTo limit: Int) {
        let fixed = ledger.fixed
        self.fixed = fixed
        let isFixed = Set(fixed)
        free = ledger.problem.candidates.indices.filter { !isFixed.contains($0) }
        seats = ledger.problem.size - fixed.count
        guard Self.ways(toChoose: seats, from: free.count, upTo: limit) <= limit else { return nil }
    }

    func forEach(_ body: (_ chosen: [Int]) -> Void) {
        guard seats >= 0, seats <= free.count else { return }
        var picks = Array(0..<seats)
        while true {
            body(fixed + picks.map { free[$0] })
            // The last pick that can move on moves on by one, and those after it follow it closely.
            guard let moving = picks.indices.last(where: { picks[$0] < free.count - seats + $0 }) else { return }
            let first = picks[moving] + 1
            for place in moving..<seats { picks[place] = first + place - moving }
        }
    }

    /// The choices that keep all the rules.
    func slates(_ ledger: SlateLedger, _ rules: [LedgerRule]) -> [Valued] {
        var slates: [Valued] = []
        forEach { chosen in
            let count = ledger.count(chosen)
            guard !rules.contains(where: { $0.isBroken(by: ledger.number(of: $0, count)) }) else { return }
            slates.append(Valued(chosen: chosen, worth: ledger.worth(count)))
        }
        return slates
    }

    /// How many ways there are, or some number above the limit.
    private static func ways(toChoose size: Int, from count: Int, upTo limit: Int) -> Int {
        guard size >= 0, size <= count else { return 0 }
        var ways = 1
        for step in 0..<min(size, count - size) {
            let (product, overflow) = ways.multipliedReportingOverflow(by: count - step)
            guard !overflow else { return .max }
            ways = product / (step + 1)
            guard ways <= limit else { return ways }
        }
        return ways
    }
}
