package import Selection

/// All slates of a small problem, found by trying every one: what the search is compared with.
package struct Exhaustive: Sendable {
    /// Slates that keep all rules, best first, then by members.
    package let slates: [Slate]

    package init(_ problem: SlateProblem) {
        var found: [Slate] = []
        var chosen: [Candidate] = []
        func go(on place: Int) {
            if chosen.count == problem.size {
                if problem.candidates[place...].allSatisfy({ Self.mayBeLeftOut($0, of: problem) }),
                    let value = Self.value(of: chosen, problem)
                {
                    let members = chosen.map(\.id).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
                    found.append(Slate(value: value, members: members))
                }
                return
            }
            guard place < problem.candidates.count else { return }
            let candidate = problem.candidates[place]
            if !problem.exclude.contains(candidate.id) {
                chosen.append(candidate)
                go(on: place + 1)
                chosen.removeLast()
            }
            if Self.mayBeLeftOut(candidate, of: problem) { go(on: place + 1) }
        }
        go(on: 0)
        slates = found.sorted()
    }

    private static func mayBeLeftOut(_ candidate: Candidate, of problem: SlateProblem) -> Bool {
        !candidate.isFixed && !problem.include.contains(candidate.id)
    }

    /// What a slate is worth; none where it breaks a rule.
    private static func value(of chosen: [Candidate], _ problem: SlateProblem) -> Int? {
        var value = chosen.reduce(0) { $0 + $1.score }
        for quota in problem.quotas {
            let count = chosen.count { $0.features[quota.feature] == quota.value }
            guard count >= quota.least, count <= quota.most ?? .max else { return nil }
            value -= quota.penalty * abs(count - (quota.target ?? count))
        }
        for limit in problem.limits {
            let counts = Dictionary(grouping: chosen.compactMap { $0.features[limit.feature] }) { $0 }
            guard counts.values.allSatisfy({ $0.count <= limit.count }) else { return nil }
        }
        for item in problem.coverage {
            let count = chosen.count { ($0.holds[item.holds] ?? .min) >= item.level }
            guard count >= item.least, count <= item.most ?? .max else { return nil }
            value += item.gains.prefix(count).reduce(0, +)
        }
        return value
    }
}
