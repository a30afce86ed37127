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

    /// That as many cannot be chosen, whatever the other rules say: how many are fixed, and how many candidates there are.
    package static func sizeCannotBeMet(_ size: Int, fixed: Int, candidates: Int) -> Phrase {
        Phrase(
            "problem.size_conflict",
            ["size": .integer(size), "fixed": .integer(fixed), "candidates": .integer(candidates)]
        )
    }

    /// That there is no way out.
    package static let noSlateRepair = Phrase("problem.no_repair", [:])

    /// That there may be more slates than so many that are worth the same.
    package static func tiesCut(at count: Int) -> Phrase { Phrase("problem.ties_cut", ["count": .integer(count)]) }

    /// That there may be more slates than so many of the best.
    package static func bestCut(at count: Int) -> Phrase { Phrase("problem.best_cut", ["count": .integer(count)]) }

    /// That rules cannot hold together; which follows, a line each.
    package static let rulesClash = Phrase("problem.conflict", [:])

    /// That there is a way out at that cost; what each rule becomes follows, a line each.
    package static func slateRepair(cost: String) -> Phrase { Phrase("problem.repair", ["cost": .text(cost)]) }

    /// A rule as it would be, instead of as it is.
    package static func bent(_ rule: String, from: Int) -> Phrase {
        Phrase("problem.bent", ["rule": .composed(rule), "from": .integer(from)])
    }

    /// What kept a search from an end, and so what helps.
    package enum SearchLimit: String, CaseIterable, Hashable, Sendable {
        case nodes
        case effort
        case numbers
    }

    /// That parts of the answer are lacking, by their keys in it, and why.
    package static func unanswered(_ parts: [String], for limit: SearchLimit) -> Phrase {
        Phrase("problem.unanswered", ["parts": .list(parts), "limit": .text(limit.rawValue)])
    }

    /// That the search ended before the answer was proved, and why.
    package static func notProved(nodes: Int, for limit: SearchLimit) -> Phrase {
        Phrase("problem.not_proved", ["nodes": .integer(nodes), "limit": .text(limit.rawValue)])
    }
}
