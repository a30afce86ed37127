@testable import Phrases

/// What pages say: each phrase once, with facts.
enum PagesPhrases {
    private static let day = Day(year: 2024, month: 7, day: 1)

    static let all: [Phrase] =
        PageWord.allCases.map(Phrase.word) + TagWord.allCases.map(Phrase.tag) + [
            .groupOn(day), .termThrough(day), .timelineKey(day), .expertiseOfSeveral(2), .figureOn(day),
            .focalPointsOf("I"), .found(200, most: 200), .nominationsShown(2, areAll: false, areMore: true),
            .nomination("17"), .closedToRole("x"), .noSuchFigureOnPage("x"),
            .wrongField("as_at", wanted: "x"),
        ]

    static let requests: [Phrase] = [
        .missingField("person"), .unknownField("x", known: ["person", "day"]),
        .wantedOne(of: ["a", "b"]), .wantedNumber(from: 1, through: 4), .wantedFields(["a", "b"]), .notJSON,
        .wantedMedia(["text/csv"]), .methodNotAllowed(["GET", "HEAD"]),
        .noSuchPath(describedAt: "/api/v1/openapi.yaml"),
        .preconditionRequired, .changedMeanwhile, .tooMany(waiting: 3),
    ]
}
