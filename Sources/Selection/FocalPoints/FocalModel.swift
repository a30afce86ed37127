/// A focal-point problem in numbers: experts and groups by their places.
struct FocalModel {
    /// Where an expert may serve a group, and what it is worth.
    struct Pair {
        var match: Int
        var isCurrent: Bool
        var isRequired: Bool
    }

    let problem: FocalPointProblem
    /// For each group and expert; none where the expert may not serve.
    private(set) var pairs: [[Pair?]]
    /// How many groups each expert can serve at most.
    private(set) var capacities: [Int]
    /// The weight of an expert's first, second … group; none where they exceed 128 bits.
    let loadWeights: [Int128]?
    /// The same number for terms that end together; none for an unknown end.
    let termEnds: [Int?]

    init(_ problem: FocalPointProblem) {
        self.problem = problem
        let demands = Dictionary(
            problem.overrides.map { (PairID(expert: $0.expert, group: $0.group), $0.demand) },
            uniquingKeysWith: { first, _ in first }
        )
        pairs = problem.groups.map { group in
            problem.experts.map { expert in
                let demand = demands[PairID(expert: expert.id, group: group.id)]
                let match = expert.match[group.id] ?? 0
                guard demand == .required || (match > 0 && demand != .forbidden) else { return nil }
                return Pair(
                    match: match,
                    isCurrent: expert.current.contains(group.id),
                    isRequired: demand == .required
                )
            }
        }
        let pairs = pairs
        capacities = problem.experts.indices.map { expert in
            min(problem.experts[expert].maxLoad ?? .max, pairs.count { $0[expert] != nil })
        }
        loadWeights = Self.weights(of: capacities, places: problem.groups.reduce(0) { $0 + min($1.most, 1 << 20) })
        var ends: [String: Int] = [:]
        termEnds = problem.experts.map { expert in
            expert.termEnd.map { end in
                let number = ends[end] ?? ends.count
                ends[end] = number
                return number
            }
        }
    }

    private struct PairID: Hashable {
        var expert: String
        var group: String
    }

    /// Weights that make one expert with so many groups heavier than all that can happen with fewer.
    private static func weights(of capacities: [Int], places: Int) -> [Int128]? {
        var weights: [Int128] = []
        var weight: Int128 = 1
        let largest = capacities.max() ?? 0
        guard largest > 0 else { return weights }
        for load in 1...largest {
            guard weight < 1 << 100 else { return nil }
            weights.append(weight)
            // So many experts at most have this load or more.
            weight *= Int128(min(capacities.count { $0 >= load }, places / load) + 1)
        }
        return weights
    }

    /// What serving so many groups costs in the comparison of loads.
    func loadCosts(of expert: Int) -> [FocalWorth] {
        var costs = [FocalWorth()]
        for weight in loadWeights?.prefix(capacities[expert]) ?? [] {
            costs.append(costs[costs.count - 1] + FocalWorth(load: weight))
        }
        return costs
    }
}
