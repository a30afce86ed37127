import Selection

extension Reference {
    /// The rules beside the size and those who are fixed.
    var rules: [Rule] {
        var rules: [Rule] = []
        for quota in problem.quotas {
            if quota.least > 0 { rules.append(.quota(feature: quota.feature, value: quota.value, .least, quota.least)) }
            if let most = quota.most { rules.append(.quota(feature: quota.feature, value: quota.value, .most, most)) }
        }
        for limit in problem.limits { rules.append(.limit(feature: limit.feature, limit.count)) }
        for item in problem.coverage {
            if item.least > 0 { rules.append(.coverage(id: item.id, .least, item.least)) }
            if let most = item.most { rules.append(.coverage(id: item.id, .most, most)) }
        }
        return rules + problem.include.map { .include($0) } + problem.exclude.map { .exclude($0) }
    }

    /// Rules without any one of which the others can hold.
    func conflict(among rules: [Rule]) -> [Rule] {
        guard !choices.isEmpty else { return [.size(problem.size)] }
        var kept = rules
        for rule in rules {
            guard let place = kept.firstIndex(of: rule) else { continue }
            let without = Array(kept[..<place] + kept[(place + 1)...])
            let canHold = choices.contains { choice in without.allSatisfy { excess(of: $0, choice) == 0 } }
            if !canHold { kept = without }
        }
        return kept
    }

    /// All repairs of least cost, where every rule is bent at most once.
    var relaxations: [Relaxation] {
        // Minima in these tests are 3 at most, so a sixth is the smallest part of a cost.
        var cheapest: (sixths: Int, sets: Set<[Relaxation.Change]>) = (.max, [])
        for choice in choices {
            var sixths = 0
            var changes: [Relaxation.Change] = []
            for (rule, flex) in zip(rules, flexes) {
                let excess = excess(of: rule, choice)
                guard excess != 0 else { continue }
                guard let number = number(rule), abs(excess) <= flex ?? .max else {
                    sixths = .max
                    break
                }
                sixths += 6 * abs(excess) + (excess < 0 ? 12 * -excess / number : 0)
                changes.append(Relaxation.Change(rule: rule, from: number, to: number + excess))
            }
            guard sixths <= cheapest.sixths, sixths < .max else { continue }
            if sixths < cheapest.sixths { cheapest = (sixths, []) }
            cheapest.sets.insert(changes)
        }
        let divisor = [6, 3, 2, 1].first { cheapest.sixths.isMultiple(of: $0) } ?? 1
        let cost = Relaxation.Cost(numerator: cheapest.sixths / divisor, denominator: 6 / divisor)
        return cheapest.sets.map { Relaxation(changes: $0, cost: cost) }
    }

    private func number(_ rule: Rule) -> Int? {
        switch rule {
        case .quota(_, _, _, let number), .limit(_, let number), .coverage(_, _, let number): number
        case .size, .include, .exclude: nil
        }
    }

    /// How far each rule may bend; 0 for those that may not.
    private var flexes: [Int?] {
        var quotas: [Int?] = []
        for quota in problem.quotas {
            if quota.least > 0 { quotas.append(quota.leastFlex) }
            if quota.most != nil { quotas.append(quota.mostFlex) }
        }
        return quotas + rules.dropFirst(quotas.count).map { number($0) == nil ? 0 : nil }
    }

    /// By how much a choice is above the rule's maximum, or, below 0, under its minimum.
    private func excess(of rule: Rule, _ choice: [Candidate]) -> Int {
        func excess(_ count: Int, _ bound: Rule.Bound, _ number: Int) -> Int {
            bound == .least ? min(0, count - number) : max(0, count - number)
        }
        switch rule {
        case .quota(let feature, let value, let bound, let number):
            return excess(choice.count { $0.features[feature] == value }, bound, number)
        case .limit(let feature, let number):
            let shared = Dictionary(grouping: choice.compactMap { $0.features[feature] }) { $0 }
            return excess(shared.values.map(\.count).max() ?? 0, .most, number)
        case .coverage(let id, let bound, let number):
            guard let item = problem.coverage.first(where: { $0.id == id }) else { return 0 }
            return excess(choice.count { ($0.holds[item.holds] ?? .min) >= item.level }, bound, number)
        case .include(let id): return choice.contains { $0.id == id } ? 0 : -1
        case .exclude(let id): return choice.contains { $0.id == id } ? 1 : 0
        case .size: return 0
        }
    }
}
