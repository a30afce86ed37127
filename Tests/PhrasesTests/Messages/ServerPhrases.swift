@testable import Phrases

/// What is said of the server, the database and its audit: each phrase once, with facts.
enum ServerPhrases {
    private static let day = Day(year: 2027, month: 1, day: 1)

    static let all: [Phrase] = [
        .serverStarted,
        .serverRunsAlready,
        .socket("x", port: "x"),
        .serverStopped(data: "x"),
        .serverDoesNotRun,
        .serving(at: "x"),
        .served,
        .cannotListen(at: "x", "x"),
        .databaseReady,
        .databaseWasReady,
        .databaseReady(experts: 2, nominations: 2, call: "x"),
        .schemaUpToDate,
        .appliedMigration("x"),
        .nothingRecorded,
        .nothingToNote,
        .notedLink(42, recorded: "x", hash: "x"),
        .comparedAudit(links: 2, changes: 2, checkpoints: 2, findings: 2),
        .auditHead(42, recorded: "x", hash: "x"),
    ]
}
