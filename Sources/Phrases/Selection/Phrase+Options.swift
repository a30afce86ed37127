/// What came of a problem, in words.
extension Phrase {
    /// A rule of a problem of slates, as what it asks.
    package enum SlateRule: String, CaseIterable, Hashable, Sendable {
        case size
        case quotaLeast = "quota_min"
        case quotaMost = "quota_max"
        case limit = "at_most"
        case coverageLeast = "coverage_min"
        case coverageMost = "coverage_max"
        case include
        case exclude
    }

    package static func slateRule(
        _ rule: SlateRule,
        feature: String? = nil,
        value: String? = nil,
        count: Int? = nil
    ) -> Phrase {
        Phrase(
            "problem.rule",
            [
                "rule": .text(rule.rawValue), "feature": .known(feature?.shown), "value": .known(value?.shown),
                "count": .known(count),
            ]
        )
    }

    /// That rules cannot hold together; which follows, a line each.
    package static let rulesClash = Phrase("problem.conflict", [:])

    /// That there is a way out at that cost; what each rule becomes follows, a line each.
    package static func slateRepair(cost: String) -> Phrase { Phrase("problem.repair", ["cost": .text(cost)]) }

    /// A rule as it would be, instead of as it is.
    package static func bent(_ rule: String, from: Int) -> Phrase {
        Phrase("problem.bent", ["rule": .composed(rule), "from": .integer(from)])
    }

    /// That parts of the answer are lacking, by their keys in it, since the budget of nodes ran out.
    package static func unanswered(_ parts: [String]) -> Phrase {
        Phrase("problem.unanswered", ["parts": .list(parts)])
    }

    /// That the budget of nodes ran out before the answer was proved.
    package static func notProved(nodes: Int) -> Phrase { Phrase("problem.not_proved", ["nodes": .integer(nodes)]) }
}
