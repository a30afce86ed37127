import Selection

extension SlateProblem {
    /// A small problem with a little of everything; about every second has no slate.
    static func random(_ generator: inout SeededGenerator) -> SlateProblem {
        func chance(_ percent: Int) -> Bool { Int.random(in: 1...100, using: &generator) <= percent }
        func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
        let count = chance(15) ? number(0...3) : number(4...9)
        // Where all scores are nearly the same, many slates are worth the same.
        let scores = chance(50) ? 0...1 : -9...900
        let candidates = (0..<count).map { place in
            var candidate = Candidate(id: "C\(place)", score: number(scores))
            candidate.isFixed = chance(5)
            for feature in ["region", "nation"] where chance(85) {
                candidate.features[feature] = "\(feature)\(number(0...2))"
            }
            if chance(85) { candidate.features["gender"] = chance(50) ? "woman" : "man" }
            for thing in ["tag", "lang"] where chance(50) { candidate.holds[thing] = number(-1...3) }
            return candidate
        }
        var problem = SlateProblem(
            size: min(count + (chance(5) ? 1 : 0), number(chance(15) ? 0...1 : 2...5)),
            candidates: candidates
        )
        for _ in 0..<number(0...4) {
            let isRegion = chance(60)
            let value = isRegion ? "region\(number(0...(chance(10) ? 3 : 2)))" : chance(60) ? "woman" : "man"
            var quota = Quota(feature: isRegion ? "region" : "gender", value: value)
            if chance(20) { quota.leastFlex = number(0...1) }
            if chance(20) { quota.mostFlex = number(0...1) }
            if chance(30) { quota.least = number(1...2) }
            if chance(30) { quota.most = number(chance(15) ? 0...0 : 1...3) }
            if chance(40) { (quota.target, quota.penalty) = (number(-1...4), number(0...60)) }
            problem.quotas.append(quota)
        }
        for _ in 0..<number(0...1) {
            problem.limits.append(ValueLimit(feature: "nation", count: chance(5) ? 0 : number(1...3)))
        }
        for place in 0..<number(0...3) {
            let gains = (0..<number(0...4)).map { _ in number(0...scores.upperBound / 10 + 1) }.sorted(by: >)
            var item = CoverageItem(id: "item\(place)", holds: chance(60) ? "tag" : "lang", level: number(0...2))
            item.gains = gains
            if chance(25) { item.least = number(1...2) }
            if chance(20) { item.most = number(0...4) }
            problem.coverage.append(item)
        }
        if count > 0, chance(20) { problem.include.append("C\(number(0...(count - 1)))") }
        if count > 0, chance(20) { problem.exclude.append("C\(number(0...(count - 1)))") }
        return problem
    }
}
