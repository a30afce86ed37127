/// What comes of holding an answer against its problem.
extension Phrase {
    /// In which way an answer says what is not so.
    package enum Wrongness: String, CaseIterable, Hashable, Sendable {
        case breach
        case field
        case number
        case people
        case terms
        case order
        case notBest = "not_best"
        case id
        case rule
        case noConflict = "no_conflict"
        case needless
        case change
        case cost
        case noRepair = "no_repair"
        case dominated
        case notOfFront = "not_of_front"
        case frontCount = "front_count"
    }

    /// What is not so at a place of the answer: which part, as which it is told and as which it is found.
    package static func disagreement(
        at place: String,
        _ wrongness: Wrongness,
        _ part: String? = nil,
        claimed: String? = nil,
        found: String? = nil
    ) -> Phrase {
        Phrase(
            "verify.disagreement",
            [
                "place": .text(place), "wrongness": .text(wrongness.rawValue), "part": .known(part?.shown),
                "claimed": .known(claimed?.shown), "found": .known(found?.shown),
            ]
        )
    }

    /// That nothing of an answer is wrong; whether every slate there could be was looked at.
    package static func answerAgrees(looking everywhere: Bool) -> Phrase {
        Phrase("verify.agrees", ["everywhere": .text(everywhere ? "yes" : "no")])
    }

    package static func answerDisagrees(_ count: Int) -> Phrase {
        Phrase("verify.disagrees", ["count": .integer(count)])
    }
}
