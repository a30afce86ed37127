import Selection

/// Every assignment of a small problem, compared in the plainest way.
struct FocalPointEnumeration {
    /// What is compared, so that the larger is better: match, pairs kept, loads from the largest down, ends.
    struct Rank: Equatable, Comparable {
        var match: Int
        var kept: Int
        var loads: [Int]
        var coinciding: Int

        static func < (left: Rank, right: Rank) -> Bool {
            if left.match != right.match { return left.match < right.match }
            if left.kept != right.kept { return left.kept < right.kept }
            if left.loads != right.loads { return right.loads.lexicographicallyPrecedes(left.loads) }
            return left.coinciding > right.coinciding
        }
    }

    private(set) var best: Rank?
    private(set) var count = 0

    private typealias Team = (members: [Int], lead: Int?)

    init(_ problem: FocalPointProblem, under rules: Set<FocalPointRule>) {
        let teams = problem.groups.map { Self.teams(of: $0, problem, rules) }
        var chosen: [Team] = []
        var (best, count): (Rank?, Int) = (nil, 0)
        func visit() {
            guard chosen.count < teams.count else {
                guard let rank = Self.rank(chosen, problem, rules) else { return }
                if let known = best, rank < known { return }
                count = rank == best ? count + 1 : 1
                best = rank
                return
            }
            for team in teams[chosen.count] {
                chosen.append(team)
                visit()
                chosen.removeLast()
            }
        }
        visit()
        (self.best, self.count) = (best, count)
    }

    private static func teams(
        of group: FocalPointGroup,
        _ problem: FocalPointProblem,
        _ rules: Set<FocalPointRule>
    ) -> [Team] {
        (0..<(1 << problem.experts.count)).flatMap { bits -> [Team] in
            let members = problem.experts.indices.filter { bits >> $0 & 1 == 1 }
            if rules.contains(.least(group: group.id, group.least)), members.count < group.least { return [] }
            if rules.contains(.most(group: group.id, group.most)), members.count > group.most { return [] }
            for (place, expert) in problem.experts.enumerated() {
                let isRequired = rules.contains(.override(expert: expert.id, group: group.id, .required))
                let isForbidden = rules.contains(.override(expert: expert.id, group: group.id, .forbidden))
                let isAllowed =
                    (expert.match[group.id] ?? 0) > 0
                    || problem.overrides.contains {
                        $0.expert == expert.id && $0.group == group.id && $0.demand == .required
                    }
                if members.contains(place) {
                    if isForbidden || !isAllowed { return [] }
                } else if isRequired {
                    return []
                }
            }
            return members.isEmpty ? [([], nil)] : members.map { (members, $0) }
        }
    }

    private static func rank(_ teams: [Team], _ problem: FocalPointProblem, _ rules: Set<FocalPointRule>) -> Rank? {
        var loads = problem.experts.map { _ in 0 }
        var rank = Rank(match: 0, kept: 0, loads: [], coinciding: 0)
        for (group, team) in zip(problem.groups, teams) {
            for member in team.members {
                let expert = problem.experts[member]
                loads[member] += 1
                let weight = member == team.lead ? problem.weights.lead : problem.weights.alternate
                rank.match += weight * (expert.match[group.id] ?? 0)
                if expert.current.contains(group.id) { rank.kept += 1 }
                for other in team.members where other < member {
                    if let end = expert.termEnd, problem.experts[other].termEnd == end { rank.coinciding += 1 }
                }
            }
        }
        for (expert, load) in zip(problem.experts, loads) {
            if let most = expert.maxLoad, load > most, rules.contains(.load(expert: expert.id, most)) { return nil }
        }
        rank.loads = loads.sorted(by: >)
        return rank
    }
}

extension FocalPointProblem {
    /// A small problem with a little of everything; about a quarter have no assignment.
    static func random(_ generator: inout SeededGenerator) -> FocalPointProblem {
        func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
        func chance(_ percent: Int) -> Bool { number(1...100) <= percent }
        let names = (0..<number(1...3)).map { "G\($0)" }
        let groups = names.map { FocalPointGroup(id: $0, least: number(0...2), most: number(1...2)) }
        let experts = (0..<number(1...4)).map { place in
            var expert = FocalPointExpert(id: "E\(place)", match: [:])
            for name in names where chance(75) { expert.match[name] = number(0...3) }
            if chance(70) { expert.maxLoad = number(0...2) }
            if chance(80) { expert.termEnd = "202\(number(6...8))" }
            expert.current = names.filter { _ in chance(30) }
            return expert
        }
        var problem = FocalPointProblem(experts: experts, groups: groups)
        for expert in experts {
            for demand in [FocalPointOverride.Demand.required, .forbidden] {
                for name in names where chance(5) {
                    problem.overrides.append(FocalPointOverride(expert: expert.id, group: name, demand: demand))
                }
            }
        }
        if chance(30) { problem.weights = Weights(lead: number(0...3), alternate: number(0...3)) }
        return problem
    }

    /// Every rule that the problem has.
    var allRules: [FocalPointRule] {
        groups.flatMap { [FocalPointRule.least(group: $0.id, $0.least), .most(group: $0.id, $0.most)] }
            + experts.compactMap { expert in expert.maxLoad.map { .load(expert: expert.id, $0) } }
            + overrides.map { .override(expert: $0.expert, group: $0.group, $0.demand) }
    }
}
