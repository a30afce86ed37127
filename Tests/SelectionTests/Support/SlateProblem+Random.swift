import Selection

extension SlateProblem {
    /// A small problem with a little of everything; about every third has no slate.
    static func random(_ generator: inout SeededGenerator) -> SlateProblem {
        let count = Int.random(in: 0...9, using: &generator)
        func chance(_ percent: Int) -> Bool { Int.random(in: 1...100, using: &generator) <= percent }
        func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
        let candidates = (0..<count).map { place in
            var candidate = Candidate(id: "C\(place)", score: chance(50) ? number(-9...9) : number(0...900))
            candidate.isFixed = chance(8)
            for feature in ["region", "nation"] where chance(85) {
                candidate.features[feature] = "\(feature)\(number(0...2))"
            }
            if chance(85) { candidate.features["gender"] = chance(50) ? "woman" : "man" }
            for thing in ["tag", "lang"] where chance(50) { candidate.holds[thing] = number(-1...3) }
            return candidate
        }
        var problem = SlateProblem(size: min(count + 1, number(0...5)), candidates: candidates)
        if chance(50) { problem.size = min(count, problem.size) }
        for _ in 0..<number(0...3) {
            let isRegion = chance(60)
            let value = isRegion ? "region\(number(0...3))" : chance(60) ? "woman" : "man"
            var quota = Quota(feature: isRegion ? "region" : "gender", value: value)
            if chance(20) { quota.leastFlex = number(0...1) }
            if chance(20) { quota.mostFlex = number(0...1) }
            if chance(30) { quota.least = number(0...2) }
            if chance(40) { quota.most = number(0...3) }
            if chance(70) { (quota.target, quota.penalty) = (number(-1...4), number(0...60)) }
            problem.quotas.append(quota)
        }
        for _ in 0..<number(0...1) { problem.limits.append(ValueLimit(feature: "nation", count: number(0...2))) }
        for place in 0..<number(0...3) {
            let gains = (0..<number(0...4)).map { _ in number(0...90) }.sorted(by: >)
            var item = CoverageItem(id: "item\(place)", holds: chance(60) ? "tag" : "lang", level: number(0...3))
            item.gains = gains
            if chance(30) { item.least = number(0...2) }
            if chance(25) { item.most = number(0...3) }
            problem.coverage.append(item)
        }
        if count > 0, chance(20) { problem.include.append("C\(number(0...(count - 1)))") }
        if count > 0, chance(20) { problem.exclude.append("C\(number(0...(count - 1)))") }
        return problem
    }
}
