/// The rules of a problem one by one, and whom each of them counts.
///
/// The search joins all rules about the same people; to explain what the rules do to each other they have to be kept,
/// dropped and bent one at a time.
struct RuleBook {
    let problem: SlateProblem
    /// Sets of candidates that rules count, as places in the problem.
    let sets: Groups
    /// The sets that count each candidate.
    let setsOfCandidates: Groups
    /// The rules that a choice can break, beside the size and those who are fixed, in the order of the problem.
    let entries: [Entry]
    /// The places of those who are fixed.
    let fixed: [Int]

    /// A rule and what it bounds.
    struct Entry {
        let rule: Rule
        let bound: Rule.Bound
        /// The count that is bounded; 1 or 0 for a candidate who is demanded or refused.
        let number: Int
        /// The sets each of whose counts is bounded by itself.
        let sets: [Int]
        /// How far a repair may bend the rule; none for as far as it takes.
        let flex: Int?
        /// The place of the candidate who is demanded or refused.
        let candidate: Int?
        /// Whether the rule is one for every value of a feature.
        let isLimit: Bool
    }

    init(_ problem: SlateProblem) {
        self.problem = problem
        fixed = problem.candidates.indices.filter { problem.candidates[$0].isFixed }
        var register = SetRegister(of: problem)
        var entries: [Entry] = []
        func add(_ bound: Rule.Bound, _ number: Int?, _ sets: [Int], flex: Int? = nil, as rule: (Int) -> Rule) {
            guard let number, bound == .most || number > 0 else { return }
            let isLimit = if case .limit = rule(number) { true } else { false }
            entries.append(
                Entry(
                    rule: rule(number),
                    bound: bound,
                    number: number,
                    sets: sets,
                    flex: flex,
                    candidate: nil,
                    isLimit: isLimit
                )
            )
        }
        for quota in problem.quotas {
            let set = [register.set(of: quota.feature, quota.value)]
            add(.least, quota.least, set, flex: quota.leastFlex) {
                .quota(feature: quota.feature, value: quota.value, .least, $0)
            }
            add(.most, quota.most, set, flex: quota.mostFlex) {
                .quota(feature: quota.feature, value: quota.value, .most, $0)
            }
        }
        for limit in problem.limits {
            add(.most, limit.count, register.sets(of: limit.feature)) { .limit(feature: limit.feature, $0) }
        }
        for item in problem.coverage {
            let set = [register.set(holding: item.holds, level: item.level)]
            add(.least, item.least, set) { .coverage(id: item.id, .least, $0) }
            add(.most, item.most, set) { .coverage(id: item.id, .most, $0) }
        }
        self.entries = entries + Self.demands(of: problem)
        setsOfCandidates = register.setsOfCandidates
        sets = setsOfCandidates.inverted(count: register.count)
    }

    private static func demands(of problem: SlateProblem) -> [Entry] {
        guard !(problem.include.isEmpty && problem.exclude.isEmpty) else { return [] }
        let places = problem.places
        func entry(_ id: String, _ bound: Rule.Bound) -> Entry? {
            places[id].map {
                Entry(
                    rule: bound == .least ? .include(id) : .exclude(id),
                    bound: bound,
                    number: bound == .least ? 1 : 0,
                    sets: [],
                    flex: 0,
                    candidate: $0,
                    isLimit: false
                )
            }
        }
        return problem.include.compactMap { entry($0, .least) } + problem.exclude.compactMap { entry($0, .most) }
    }

    /// By how much a choice of candidates is off what each rule allows; 0 where it keeps the rule.
    func excesses(of chosen: [Int]) -> [Int] {
        var counts = [Int](repeating: 0, count: sets.count)
        for candidate in chosen { for set in setsOfCandidates[candidate] { counts[Int(set)] += 1 } }
        let isChosen = Set(chosen)
        return entries.map { entry in
            let count =
                entry.candidate.map { isChosen.contains($0) ? 1 : 0 }
                ?? entry.sets.reduce(0) { max($0, counts[$1]) }
            return max(0, entry.bound == .least ? entry.number - count : count - entry.number)
        }
    }
}

extension SlateProblem {
    /// Where each candidate stands, by id.
    var places: [String: Int] {
        Dictionary(zip(candidates.lazy.map(\.id), candidates.indices), uniquingKeysWith: { first, _ in first })
    }
}
