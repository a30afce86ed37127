import Selection

/// Every slate of a small problem, one after the other, reckoned in the plainest way.
struct Enumeration {
    /// The worth of the best slates; none where there is no slate.
    private(set) var best: Int?
    /// All slates that meet the rules, with their worth, by worth and then by members.
    private(set) var slates: [Slate] = []

    init(_ problem: SlateProblem) {
        for places in Self.choices(of: problem.size, from: problem.candidates.count) {
            let members = places.map { problem.candidates[$0] }
            guard Self.meets(members, problem) else { continue }
            let ids = members.map(\.id).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            slates.append(Slate(value: Self.worth(of: members, problem), members: ids))
        }
        slates.sort { left, right in
            guard left.value == right.value else { return left.value > right.value }
            return left.members.lexicographicallyPrecedes(right.members) { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        }
        best = slates.first?.value
    }

    static func worth(of members: [Candidate], _ problem: SlateProblem) -> Int {
        var worth = members.reduce(0) { $0 + $1.score }
        for item in problem.coverage {
            let holders = members.count { ($0.holds[item.holds] ?? .min) >= item.level }
            worth += item.gains.prefix(holders).reduce(0, +)
        }
        for quota in problem.quotas {
            guard let target = quota.target else { continue }
            worth -= quota.penalty * abs(members.count { $0.features[quota.feature] == quota.value } - target)
        }
        return worth
    }

    static func meets(_ members: [Candidate], _ problem: SlateProblem) -> Bool {
        let ids = Set(members.map(\.id))
        guard members.count == problem.size, ids.isSuperset(of: problem.include), ids.isDisjoint(with: problem.exclude),
            problem.candidates.allSatisfy({ !$0.isFixed || ids.contains($0.id) })
        else { return false }
        for quota in problem.quotas {
            let count = members.count { $0.features[quota.feature] == quota.value }
            guard count >= quota.least, count <= quota.most ?? .max else { return false }
        }
        for limit in problem.limits {
            let shared = Dictionary(grouping: members.compactMap { $0.features[limit.feature] }) { $0 }
            guard shared.values.allSatisfy({ $0.count <= limit.count }) else { return false }
        }
        for item in problem.coverage {
            let holders = members.count { ($0.holds[item.holds] ?? .min) >= item.level }
            guard holders >= item.least, holders <= item.most ?? .max else { return false }
        }
        return true
    }

    /// Every way to choose so many of the places.
    static func choices(of size: Int, from count: Int) -> [[Int]] {
        guard size <= count else { return [] }
        guard size > 0 else { return [[]] }
        return choices(of: size, from: count - 1) + choices(of: size - 1, from: count - 1).map { $0 + [count - 1] }
    }
}
