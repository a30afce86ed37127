package import Selection

/// A made-up pool of candidates for a Group, as a call to all Member States could bring, and the rules for its slate.
///
/// Nationalities, regions, tags and levels fall as they do in life: some States nominate many, some tags are rare, and two
/// or three incumbents stay.
package struct Pool: Sendable {
    package var seats = 8
    package var candidates = 200
    package var tags = 20
    package var incumbents = 3
    /// Whether scores and gains are all the same, so that there are many ties.
    package var isUnit = false
    /// Features with tight bounds beside region and gender.
    package var furtherFeatures = 0

    package init() {}

    package static let regions = ["AFR", "APG", "EEG", "GRULAC", "WEOG"]
    private static let shares = [54, 54, 23, 33, 29]

    package func problem(seed: Int) -> SlateProblem {
        var dice = Dice(seed: seed)
        let states = Self.regions.indices.flatMap { region in
            (0..<Self.shares[region]).map { (name: "\(Self.regions[region])\($0)", region: Self.regions[region]) }
        }
        let people = (0..<candidates + incumbents).map { place in
            let state = states[min(dice.roll(0...192), dice.roll(0...192) + 40) % 193]
            return candidate(place, state: state, &dice)
        }
        var problem = SlateProblem(size: seats, candidates: people)
        problem.limits = [ValueLimit(feature: "nationality", count: seats > 12 ? 2 : 1)]
        problem.quotas = regionQuotas() + genderQuotas() + furtherQuotas(&dice)
        problem.coverage = (0..<tags).map { tag in
            CoverageItem(
                id: "tag \(tag)",
                holds: "tag \(tag)",
                level: isUnit ? 1 : 1 + tag % 3,
                gains: isUnit ? [1] : [120 - 3 * (tag % 20), 40],
                least: tag % 10 == 0 && !isUnit ? 1 : 0
            )
        }
        return problem
    }

    private func candidate(_ place: Int, state: (name: String, region: String), _ dice: inout Dice) -> Candidate {
        var features = [
            "nationality": state.name, "region": state.region,
            "gender": dice.happens(38) ? "woman" : dice.happens(97) ? "man" : "undisclosed",
        ]
        for feature in 0..<furtherFeatures { features["feature \(feature)"] = "value \(dice.roll(0...4))" }
        var holds: [String: Int] = [:]
        let held = dice.roll(2...6)
        for _ in 0..<held {
            // The lower tags are the more common.
            holds["tag \(min(dice.roll(0...tags - 1), dice.roll(0...tags - 1)))"] = dice.roll(1...4)
        }
        let isFixed = place >= candidates
        return Candidate(
            id: isFixed ? "I\(place - candidates)" : "C\(String(place + 100_000).dropFirst())",
            score: isUnit ? 0 : dice.roll(400...950),
            isFixed: isFixed,
            features: features,
            holds: holds
        )
    }

    private func regionQuotas() -> [Quota] {
        zip(Self.regions, Self.shares).map { region, share in
            let fair = (share * seats * 2 + 193) / 386
            return Quota(
                feature: "region",
                value: region,
                least: max(0, fair - 1),
                most: fair + 1,
                target: isUnit ? nil : fair,
                penalty: isUnit ? 0 : 60
            )
        }
    }

    private func genderQuotas() -> [Quota] {
        [
            Quota(feature: "gender", value: "woman", least: seats * 3 / 8),
            Quota(feature: "gender", value: "man", least: seats * 3 / 8),
        ]
    }

    /// Bounds that leave one place of play around an even share.
    private func furtherQuotas(_ dice: inout Dice) -> [Quota] {
        (0..<furtherFeatures).flatMap { feature in
            (0..<5).map { value in
                Quota(
                    feature: "feature \(feature)",
                    value: "value \(value)",
                    least: seats / 5,
                    most: seats / 5 + 1
                )
            }
        }
    }
}
