@testable import Phrases

/// What is said of problems and of the options that are made of them: each phrase once, with facts.
enum SelectionPhrases {
    static let all: [Phrase] = [
        .problemFault(at: "x", .outOfRange, "x", least: 0, most: 1),
        .slateRule(.quotaLeast, feature: "x", value: "x", count: 1),
        .disagreement(at: "x", .number, "x", claimed: "x", found: "x"),
        .problemFaults(2, in: "x"),
        .noJSON(in: "x", line: 1, column: 1),
        .problemTooLarge("x", mebibytes: 128),
        .unknownKeys(["x"], of: 1),
        .nobodyWithID("x"),
        .sizeCannotBeMet(1, fixed: 2, candidates: 3),
        .noSlateRepair,
        .tiesCut(at: 1),
        .bestCut(at: 1),
        .rulesClash,
        .slateRepair(cost: "3/2"),
        .bent("x", from: 1),
        .notProved(nodes: 1, for: .nodes),
        .unanswered(["x"], for: .numbers),
        .answerAgrees(looking: true),
        .answerDisagrees(1),
    ]
}
