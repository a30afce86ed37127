/// Goes through the ways to serve one group after the other, the most promising first, and leaves out whatever cannot
/// be better than what is known.
///
/// Each expert's time has a price. What a way to serve a group is worth beyond the price of its members' time, added
/// over the groups, and what each expert's time is worth at that price, added over the experts, is at least the worth
/// of every assignment: that is the bound.
struct FocalSearch {
    private struct Ranked {
        var option: Int
        var surplus: FocalWorth
    }

    private let options: [[FocalOption]]
    private let prices: [FocalWorth]
    private let costs: [[FocalWorth]]
    /// The groups in the order in which they are served here, and for each its options, best first.
    private let order: [Int]
    private let ranked: [[Ranked]]
    /// The best surplus of each group and those after it.
    private let rest: [FocalWorth]
    /// In how many of each group and those after it an expert can serve at all.
    private let chances: [[Int]]

    private(set) var nodes = 0
    private(set) var ranOut = false
    private(set) var best: FocalWorth?
    /// The option of each group, by the order of the problem.
    private(set) var bestChoice: [Int] = []
    private(set) var ties = 0
    private var budget: Int
    private var goal = Goal.better
    private var loads: [Int]
    private var choice: [Int]

    private enum Goal: Equatable {
        case better
        /// As good as the best; so many are counted at most.
        case equal(Int)
    }

    init(_ model: FocalModel, _ options: [[FocalOption]], _ prices: [FocalWorth], budget: Int) {
        self.options = options
        self.prices = prices
        self.budget = budget
        costs = model.problem.experts.indices.map(model.loadCosts(of:))
        let ranked = options.map { options in
            options.indices.map { place in
                let price = options[place].members.reduce(FocalWorth()) { $0 + prices[$1] }
                return Ranked(option: place, surplus: options[place].worth - price)
            }.sorted { ($1.surplus, $0.option) < ($0.surplus, $1.option) }
        }
        // Where a few options stand out, little is left to try: those groups come first.
        func leaders(_ group: Int) -> Int {
            ranked[group].prefix { $0.surplus.match == ranked[group][0].surplus.match }.count
        }
        let order = options.indices.sorted { (leaders($0), $0) < (leaders($1), $1) }
        self.order = order
        self.ranked = order.map { ranked[$0] }
        var rest = [FocalWorth()]
        var chances = [model.problem.experts.map { _ in 0 }]
        for group in order.reversed() {
            rest.append(rest[rest.count - 1] + (ranked[group].first?.surplus ?? FocalWorth()))
            chances.append(zip(chances[chances.count - 1], model.pairs[group]).map { $1 == nil ? $0 : $0 + 1 })
        }
        self.rest = rest.reversed()
        self.chances = chances.reversed()
        loads = model.problem.experts.map { _ in 0 }
        choice = options.map { _ in 0 }
    }

    /// No assignment is worth more.
    var bound: FocalWorth { rest[0] + worthOfTime(0) }

    /// Takes an assignment, by options, as the best that is known.
    mutating func start(with first: [Int]) {
        var loads = loads
        var worth = FocalWorth()
        for (group, option) in first.enumerated() {
            worth = worth + options[group][option].worth
            for member in options[group][option].members { loads[member] += 1 }
        }
        for (expert, load) in loads.enumerated() {
            guard load < costs[expert].count else { return }
            worth = worth - costs[expert][load]
        }
        (best, bestChoice) = (worth, first)
    }

    mutating func findBest() { visit(0, FocalWorth()) }

    /// Counts the assignments that are as good as the best, up to a limit.
    mutating func countTies(upTo limit: Int) {
        goal = .equal(limit)
        visit(0, FocalWorth())
    }

    private mutating func visit(_ depth: Int, _ surplus: FocalWorth) {
        guard depth < order.count else { return arrive(surplus + worthOfTime(depth)) }
        let time = worthOfTime(depth)
        for ranked in ranked[depth] {
            guard canMatter(surplus + ranked.surplus + rest[depth + 1] + time), !isDone else { return }
            nodes += 1
            guard nodes <= budget else {
                ranOut = true
                return
            }
            let members = options[order[depth]][ranked.option].members
            guard members.allSatisfy({ loads[$0] + 1 < costs[$0].count }) else { continue }
            for member in members { loads[member] += 1 }
            choice[order[depth]] = ranked.option
            let whole = surplus + ranked.surplus
            if canMatter(whole + rest[depth + 1] + worthOfTime(depth + 1)) { visit(depth + 1, whole) }
            for member in members { loads[member] -= 1 }
        }
    }

    /// What the experts' time is worth at its prices where the groups from `depth` on are open.
    private func worthOfTime(_ depth: Int) -> FocalWorth {
        var worth = FocalWorth()
        for expert in loads.indices {
            let most = min(costs[expert].count - 1, loads[expert] + chances[depth][expert])
            var best = prices[expert] * loads[expert] - costs[expert][loads[expert]]
            for load in (loads[expert]..<most).map({ $0 + 1 }) {
                best = max(best, prices[expert] * load - costs[expert][load])
            }
            worth = worth + best
        }
        return worth
    }

    private func canMatter(_ bound: FocalWorth) -> Bool {
        guard let best else { return true }
        return goal == .better ? bound > best : bound >= best
    }

    private var isDone: Bool {
        guard !ranOut, case .equal(let limit) = goal else { return ranOut }
        return ties >= limit
    }

    private mutating func arrive(_ worth: FocalWorth) {
        switch goal {
        case .better: (best, bestChoice) = (worth, choice)
        case .equal(let limit):
            // Another lead makes another assignment.
            let leads = choice.enumerated().reduce(1) { product, group in
                min(limit, product * max(1, options[group.offset][group.element].leads.count))
            }
            ties = min(limit, ties + leads)
        }
    }
}
