/// The sets of candidates that the rules of a problem count: who has a value, who holds a thing at a level or more.
struct SetRegister {
    private let problem: SlateProblem
    private(set) var count = 0
    private var ofValues: [String: [String: Int]] = [:]
    private var ofHoldings: [String: [(level: Int, set: Int)]] = [:]

    init(of problem: SlateProblem) { self.problem = problem }

    mutating func set(of feature: String, _ value: String) -> Int {
        if let known = ofValues[feature]?[value] { return known }
        ofValues[feature, default: [:]][value] = count
        count += 1
        return count - 1
    }

    /// The sets of all values of a feature that candidates have, in the order of the values.
    mutating func sets(of feature: String) -> [Int] {
        let values = Set(problem.candidates.compactMap { $0.features[feature] })
        return values.sorted().map { set(of: feature, $0) }
    }

    mutating func set(holding thing: String, level: Int) -> Int {
        if let known = ofHoldings[thing]?.first(where: { $0.level == level }) { return known.set }
        ofHoldings[thing, default: []].append((level, count))
        count += 1
        return count - 1
    }

    /// The sets that count each candidate, lowest first.
    var setsOfCandidates: Groups {
        var groups = Groups()
        for candidate in problem.candidates {
            var sets = candidate.features.compactMap { ofValues[$0.key]?[$0.value] }
            for (thing, held) in candidate.holds {
                for (level, set) in ofHoldings[thing] ?? [] where held >= level { sets.append(set) }
            }
            groups.append(sets.sorted().lazy.map(Int32.init))
        }
        return groups
    }
}
