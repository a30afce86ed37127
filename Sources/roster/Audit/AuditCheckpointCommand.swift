import ArgumentParser
import Phrases
import Postgres
import RosterSchema

/// `roster audit checkpoint`.
struct AuditCheckpointCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "checkpoint",
        abstract: "Note the newest link of the audit outside the database, signed.",
        discussion: """
            Only against such notes does `roster audit verify` see that the end of the audit was cut off, or all of it made \
            anew. Best in a folder that the database's owner cannot write.

            roster audit checkpoint --checkpoints /media/notary/roster
            """
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var outside: CheckpointOptions

    func run() async throws {
        try await common.perform {
            let connection = try await Connection.open(try common.connection, logger: common.logger)
            let head = try await connection.use { try AuditHead.read($0) }
            if let head { try await outside.checkpoints(of: connection).note(head) }
            return Outcome(head: head)
        } summary: { outcome in
            outcome.head.map { Phrase.notedLink(Int64($0.link), recorded: $0.recorded, hash: $0.hash) }
                ?? Phrase.nothingToNote
        }
    }

    private struct Outcome: Encodable {
        let head: AuditHead?
    }
}
