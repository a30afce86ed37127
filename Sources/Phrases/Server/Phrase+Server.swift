/// The server, the database and its audit: what came of a command.
extension Phrase {
    package static let serverStarted = Phrase("server.started", [:])
    package static let serverRunsAlready = Phrase("server.runs_already", [:])

    package static func socket(_ folder: String, port: String) -> Phrase {
        Phrase("server.socket", ["folder": .text(folder), "port": .text(port)])
    }

    package static func serverStopped(data: String) -> Phrase { Phrase("server.stopped", ["data": .text(data)]) }

    package static let serverDoesNotRun = Phrase("server.does_not_run", [:])
    package static let databaseReady = Phrase("database.ready", [:])
    package static let databaseWasReady = Phrase("database.was_ready", [:])

    package static func databaseReady(experts: Int, nominations: Int, call: String) -> Phrase {
        Phrase(
            "database.ready_with_sample",
            ["experts": .integer(experts), "nominations": .integer(nominations), "call": .text(call)]
        )
    }

    package static let schemaUpToDate = Phrase("schema.up_to_date", [:])

    package static func appliedMigration(_ file: String) -> Phrase { Phrase("schema.applied", ["file": .text(file)]) }

    package static let nothingRecorded = Phrase("audit.empty", [:])
    package static let nothingToNote = Phrase("audit.nothing_to_note", [:])

    package static func notedLink(_ link: Int64, recorded: String, hash: String) -> Phrase {
        Phrase("audit.noted", ["link": .identifier(link), "recorded": .text(recorded), "hash": .text(hash)])
    }

    package static func comparedAudit(links: Int, changes: Int, checkpoints: Int, findings: Int) -> Phrase {
        Phrase(
            "audit.compared",
            [
                "links": .integer(links), "changes": .integer(changes), "checkpoints": .integer(checkpoints),
                "findings": .integer(findings),
            ]
        )
    }

    package static func auditHead(_ link: Int64, recorded: String, hash: String) -> Phrase {
        Phrase("audit.head", ["link": .identifier(link), "recorded": .text(recorded), "hash": .text(hash)])
    }

    package static func serving(at address: String) -> Phrase { Phrase("service.serving", ["address": .text(address)]) }

    package static let served = Phrase("service.ended", [:])

    package static func cannotListen(at address: String, _ reason: String) -> Phrase {
        Phrase("service.cannot_listen", ["address": .text(address), "reason": .text(reason)])
    }
}
