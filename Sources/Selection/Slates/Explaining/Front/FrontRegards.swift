/// What the front looks at beside competence and coverage: who counts for the gender gap and the regional distance.
struct FrontRegards {
    let size: Int
    /// Places of the candidates of either gender, and of everybody else.
    let (women, men, others): ([Int], [Int], [Int])
    /// The regions that have targets, and who is of each of them.
    let regions: [Region]
    /// Those of none of these regions.
    let unplaced: [Int]

    struct Region {
        var targets: [Int]
        var candidates: [Int]

        /// By how much a count is off the targets.
        func distance(of count: Int) -> Int { targets.reduce(0) { $0 + abs(count - $1) } }
    }

    init(of problem: SlateProblem) {
        size = problem.size
        let places = problem.candidates.indices
        women = places.filter { problem.candidates[$0].features["gender"] == "woman" }
        men = places.filter { problem.candidates[$0].features["gender"] == "man" }
        others = places.filter { !["woman", "man"].contains(problem.candidates[$0].features["gender"]) }
        var (regions, numbers) = ([Region](), [String: Int]())
        for quota in problem.quotas where quota.feature == "region" {
            guard let target = quota.target else { continue }
            if numbers[quota.value] == nil {
                numbers[quota.value] = regions.count
                regions.append(Region(targets: [], candidates: []))
            }
            numbers[quota.value].map { regions[$0].targets.append(target) }
        }
        var unplaced: [Int] = []
        for place in places {
            if let region = problem.candidates[place].features["region"].flatMap({ numbers[$0] }) {
                regions[region].candidates.append(place)
            } else {
                unplaced.append(place)
            }
        }
        (self.regions, self.unplaced) = (regions, unplaced)
    }

    func genderGap(of chosen: Set<Int>) -> Int {
        abs(women.count { chosen.contains($0) } - men.count { chosen.contains($0) })
    }

    func regionalDistance(of chosen: Set<Int>) -> Int {
        regions.reduce(0) { sum, region in sum + region.distance(of: region.candidates.count { chosen.contains($0) }) }
    }

    /// All gender gaps that as many candidates can have, whatever the rules say, least first.
    var gaps: [Int] {
        var gaps: Set<Int> = []
        for others in 0...min(others.count, size) {
            let rest = size - others
            for women in stride(from: max(0, rest - men.count), through: min(women.count, rest), by: 1) {
                gaps.insert(abs(rest - 2 * women))
            }
        }
        return gaps.sorted()
    }

    /// All regional distances that as many candidates can have, whatever the rules say, least first.
    var distances: [Int] {
        var reached: [Set<Int>] = [[0]] + (0..<size).map { _ in [] }
        for region in regions {
            var further = reached.map { _ in Set<Int>() }
            for (used, distances) in reached.enumerated() {
                for count in 0...min(region.candidates.count, size - used) {
                    further[used + count].formUnion(distances.lazy.map { $0 + region.distance(of: count) })
                }
            }
            reached = further
        }
        return reached.suffix(min(size, unplaced.count) + 1).reduce(into: Set()) { $0.formUnion($1) }.sorted()
    }
}
