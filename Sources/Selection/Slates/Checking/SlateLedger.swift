/// What the rules of a problem count in any choice of its candidates, and what that is worth.
///
/// It serves to check answers, so it is made of the problem alone. Sums are of 128 bits: penalties and counts up to
/// 10⁹ cannot overflow them.
struct SlateLedger {
    let problem: SlateProblem
    private let places: [String: Int]
    private var quotas: [[Int]]
    private var groups: [[(limit: Int, group: Int)]]
    private var items: [[Int]]
    /// The places of those who have to be chosen and of those who may not be, each with the rule that says so.
    let fixed: [Int]
    let included: [Int]
    let excluded: Set<Int>

    init(_ problem: SlateProblem) {
        self.problem = problem
        let places = Dictionary(
            zip(problem.candidates.lazy.map(\.id), problem.candidates.indices),
            uniquingKeysWith: { first, _ in first }
        )
        self.places = places
        fixed = problem.candidates.indices.filter { problem.candidates[$0].isFixed }
        included = problem.include.compactMap { places[$0] }
        excluded = Set(problem.exclude.compactMap { places[$0] })
        let members = RuleMembers(of: problem)
        quotas = problem.candidates.map { _ in [] }
        groups = problem.candidates.map { _ in [] }
        items = problem.candidates.map { _ in [] }
        for (quota, those) in members.ofQuota.enumerated() { for place in those { quotas[place].append(quota) } }
        for (item, those) in members.ofItem.enumerated() { for place in those { items[place].append(item) } }
        for (limit, all) in members.ofLimit.enumerated() {
            for (group, those) in all.enumerated() { for place in those { groups[place].append((limit, group)) } }
        }
    }

    func place(of id: String) -> Int? { places[id] }

    func ids(of places: [Int]) -> [String] {
        places.map { problem.candidates[$0].id }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    func count(_ chosen: [Int]) -> SlateCount {
        var count = SlateCount(
            chosen: chosen,
            quotas: problem.quotas.map { _ in 0 },
            limits: problem.limits.map { _ in 0 },
            items: problem.coverage.map { _ in 0 }
        )
        for place in chosen {
            for quota in quotas[place] { count.quotas[quota] += 1 }
            for item in items[place] { count.items[item] += 1 }
            for (limit, group) in groups[place] {
                let sharing = chosen.count { other in
                    groups[other].contains { $0.limit == limit && $0.group == group }
                }
                count.limits[limit] = max(count.limits[limit], sharing)
            }
        }
        return count
    }
}

/// How many of a choice each rule counts.
struct SlateCount {
    let chosen: [Int]
    var quotas: [Int]
    /// The most that share one value, for each limit.
    var limits: [Int]
    var items: [Int]
}
