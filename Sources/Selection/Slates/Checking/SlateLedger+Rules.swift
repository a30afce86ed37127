/// A rule of a problem and the number that a choice has to keep on one side of it.
struct LedgerRule {
    /// Where the rule stands in the problem.
    enum Subject: Hashable {
        case quota(Int), limit(Int), item(Int)
        case include(Int), exclude(Int)
    }

    var rule: Rule
    var subject: Subject
    var bound: Rule.Bound
    var number: Int

    func isBroken(by count: Int) -> Bool {
        switch bound {
        case .least: count < number
        case .most: count > number
        }
    }
}

extension SlateLedger {
    /// The rules that a choice can break, beside its size and those who are fixed.
    ///
    /// A minimum of 0 binds nobody and is none.
    var rules: [LedgerRule] {
        var rules: [LedgerRule] = []
        func add(_ subject: LedgerRule.Subject, _ bound: Rule.Bound, _ number: Int?, _ rule: (Int) -> Rule) {
            guard let number, bound == .most || number > 0 else { return }
            rules.append(LedgerRule(rule: rule(number), subject: subject, bound: bound, number: number))
        }
        for (place, quota) in problem.quotas.enumerated() {
            add(.quota(place), .least, quota.least) { .quota(feature: quota.feature, value: quota.value, .least, $0) }
            add(.quota(place), .most, quota.most) { .quota(feature: quota.feature, value: quota.value, .most, $0) }
        }
        for (place, limit) in problem.limits.enumerated() {
            add(.limit(place), .most, limit.count) { .limit(feature: limit.feature, $0) }
        }
        for (place, item) in problem.coverage.enumerated() {
            add(.item(place), .least, item.least) { .coverage(id: item.id, .least, $0) }
            add(.item(place), .most, item.most) { .coverage(id: item.id, .most, $0) }
        }
        for id in problem.include {
            if let place = place(of: id) { add(.include(place), .least, 1) { _ in .include(id) } }
        }
        for id in problem.exclude {
            if let place = place(of: id) { add(.exclude(place), .most, 0) { _ in .exclude(id) } }
        }
        return rules
    }

    /// The number that the rule bounds.
    func number(of rule: LedgerRule, _ count: SlateCount) -> Int {
        switch rule.subject {
        case .quota(let place): count.quotas[place]
        case .limit(let place): count.limits[place]
        case .item(let place): count.items[place]
        case .include(let place), .exclude(let place): count.chosen.contains(place) ? 1 : 0
        }
    }
}
