import Selection
import SelectionTesting

/// Small problems whose rules clash by twos, threes and more, and which can be mended in several ways.
enum TightProblem {
    static func problem(seed: Int) -> SlateProblem {
        var dice = Dice(seed: seed)
        let size = dice.roll(3...5)
        let features = ["region", "gender", "nation"].prefix(dice.roll(1...3))
        var problem = SlateProblem(size: size, candidates: [])
        for place in 0..<dice.roll(7...9) {
            var candidate = Candidate(id: "C\(place)", score: dice.roll(0...9))
            for feature in features { candidate.features[feature] = "v\(min(dice.roll(0...3), dice.roll(0...3)))" }
            for thing in ["x", "y"] where dice.happens(30) { candidate.holds[thing] = dice.roll(1...2) }
            problem.candidates.append(candidate)
        }
        for feature in features {
            for value in 0...3 {
                let count = problem.candidates.count { $0.features[feature] == "v\(value)" }
                var quota = Quota(feature: feature, value: "v\(value)")
                if dice.happens(40), count > 0 { quota.least = dice.roll(1...min(3, count)) }
                if dice.happens(40) { quota.most = max(quota.least, dice.roll(0...2)) }
                if dice.happens(15) { quota.leastFlex = dice.roll(0...1) }
                if dice.happens(15) { quota.mostFlex = dice.roll(0...1) }
                if quota.least > 0 || quota.most != nil { problem.quotas.append(quota) }
            }
            if dice.happens(50) { problem.limits.append(ValueLimit(feature: feature, count: dice.roll(1...2))) }
        }
        for thing in ["x", "y"] where dice.happens(60) {
            problem.coverage.append(
                CoverageItem(id: thing, holds: thing, level: dice.roll(1...2), least: dice.roll(1...3))
            )
        }
        if dice.happens(20) { problem.include.append("C\(dice.roll(0...6))") }
        if dice.happens(20) { problem.exclude.append("C\(dice.roll(0...6))") }
        return problem
    }
}
