/// Which candidates each rule of a problem counts, by their places in the problem.
struct RuleMembers {
    private(set) var ofQuota: [[Int]]
    /// Those who share a value, for each value of each limit's feature.
    private(set) var ofLimit: [[[Int]]]
    /// Those who hold each coverage item.
    private(set) var ofItem: [[Int]]

    /// How many gains of each coverage item can be earned at all.
    private var steps: [Int]

    func steps(ofItem place: Int) -> Int { steps[place] }

    init(of problem: SlateProblem) {
        ofQuota = problem.quotas.map { _ in [] }
        ofLimit = problem.limits.map { _ in [] }
        ofItem = problem.coverage.map { _ in [] }
        // Every candidate is looked at once, however many rules there are.
        var quotas: [String: [String: [Int]]] = [:]
        for (place, quota) in problem.quotas.enumerated() {
            quotas[quota.feature, default: [:]][quota.value, default: []].append(place)
        }
        let items = Dictionary(grouping: problem.coverage.indices) { problem.coverage[$0].holds }
        let limits = Dictionary(grouping: problem.limits.indices) { problem.limits[$0].feature }
        var groups: [String: [String: Int]] = [:]
        for (candidate, person) in problem.candidates.enumerated() {
            for (feature, value) in person.features {
                for quota in quotas[feature]?[value] ?? [] { ofQuota[quota].append(candidate) }
                guard let sharing = limits[feature] else { continue }
                let known = groups[feature]?.count ?? 0
                let group = groups[feature]?[value] ?? known
                groups[feature, default: [:]][value] = group
                for limit in sharing {
                    if group == ofLimit[limit].count { ofLimit[limit].append([]) }
                    ofLimit[limit][group].append(candidate)
                }
            }
            for (thing, level) in person.holds {
                for item in items[thing] ?? [] where level >= problem.coverage[item].level {
                    ofItem[item].append(candidate)
                }
            }
        }
        steps = zip(problem.coverage, ofItem).map { item, holders in
            item.gains.prefix(min(holders.count, problem.size)).prefix { $0 > 0 }.count
        }
    }
}
