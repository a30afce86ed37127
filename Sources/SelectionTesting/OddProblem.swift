package import Selection

/// Small problems of every shape that a file can have, sensible or not.
package struct OddProblem: Sendable {
    package var mostCandidates = 10
    package var mostSeats = 5

    package init(mostCandidates: Int = 10, mostSeats: Int = 5) {
        (self.mostCandidates, self.mostSeats) = (mostCandidates, mostSeats)
    }

    package func problem(seed: Int) -> SlateProblem {
        var dice = Dice(seed: seed)
        let count = dice.roll(0...mostCandidates)
        let features = (0..<dice.roll(0...4)).map { "f\($0)" }
        let things = (0..<dice.roll(0...5)).map { "t\($0)" }
        let values = dice.roll(1...4)
        // Few different numbers, so that there are ties; at times large ones.
        let scale = dice.pick([0, 1, 3, 100, 1_000_000_000])
        var problem = SlateProblem(size: dice.roll(0...min(mostSeats, count + 1)), candidates: [])
        for place in 0..<count {
            let letter = dice.pick(["a", "b", "é", "Z"])
            var candidate = Candidate(id: "\(letter)\(place)", score: dice.roll(-scale / 3...scale))
            candidate.isFixed = dice.happens(6)
            for feature in features where dice.happens(90) {
                candidate.features[feature] = "v\(dice.roll(1...values))"
            }
            for thing in things where dice.happens(40) { candidate.holds[thing] = dice.roll(0...3) }
            problem.candidates.append(candidate)
        }
        for feature in features {
            if dice.happens(25) { problem.limits.append(ValueLimit(feature: feature, count: dice.roll(1...3))) }
            for value in 1...values + 1 where dice.happens(30) {
                problem.quotas.append(Self.quota(of: feature, "v\(value)", scale: scale, &dice))
            }
        }
        for (place, thing) in things.enumerated() {
            for further in 0..<dice.roll(0...2) {
                problem.coverage.append(
                    CoverageItem(
                        id: "c\(place).\(further)",
                        holds: thing,
                        level: dice.roll(0...3),
                        gains: (0..<dice.roll(0...3)).map { _ in dice.roll(0...max(1, scale / 2)) }.sorted(by: >),
                        least: dice.happens(15) ? dice.roll(0...2) : 0,
                        most: dice.happens(10) ? dice.roll(0...3) : nil
                    )
                )
            }
        }
        for candidate in problem.candidates {
            if dice.happens(3) { problem.include.append(candidate.id) }
            if dice.happens(4) { problem.exclude.append(candidate.id) }
        }
        return problem
    }

    private static func quota(of feature: String, _ value: String, scale: Int, _ dice: inout Dice) -> Quota {
        var quota = Quota(feature: feature, value: value)
        if dice.happens(25) { quota.least = dice.roll(0...2) }
        if dice.happens(25) { quota.most = dice.roll(0...4) }
        if dice.happens(50) {
            quota.target = dice.roll(0...4)
            quota.penalty = dice.roll(0...max(1, scale))
        }
        if dice.happens(30) { quota.leastFlex = dice.roll(0...2) }
        if dice.happens(30) { quota.mostFlex = dice.roll(0...2) }
        return quota
    }
}
