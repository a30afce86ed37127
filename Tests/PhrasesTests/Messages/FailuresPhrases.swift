@testable import Phrases

/// What is said where something was not done: each phrase once, with facts.
enum FailuresPhrases {
    private static let day = Day(year: 2027, month: 1, day: 1)

    static let all: [Phrase] = [
        .notFound("x", named: "x"),
        .recordedAlready("x", named: "x"),
        .severalOf("x", person: 42, numbers: "x"),
        .malformed(nil),
        .wrongPolicy("x"),
        .noSuchFigure("x", known: "x"),
        .noSuchRule("x", known: ["a", "b"]), .slateOfNobody, .slatesDiffer(1, 2),
        .numberOfSlates(most: 8), .severalNominees("x", numbers: ["1", "2"]),
        .clockIsReal,
        .notAllowed(role: "x"),
        .wrongSchema,
        .outcomeUnknown(key: "x"),
        .defect("x"),
        .answeredNo,
        .nobodyToAsk,
        .doIt,
        .noCheckpoints(in: "x"),
        .notNoted(because: "x"),
        .databaseMissing("x"), .databaseUnreachable("x"),
        .loginNotAllowed("x"),
        .notOfRoster("x"),
        .databaseTooSlow,
        .stopped,
        .databaseUnanswered,
        .connectionLost,
        .databaseFull("x"),
        .databaseBusy("x"),
        .pathClosed(nil),
        .diskFull(nil),
        .pathMissing(nil),
        .pathUnusable(nil),
    ]
}
