import ArgumentParser
import Foundation
import Postgres
import RosterSchema

/// `roster audit`.
struct AuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "Verify what was recorded, note it outside the database, and see who opened whose file.",
        subcommands: [AuditVerifyCommand.self, AuditCheckpointCommand.self, AuditReadsCommand.self]
    )
}

/// Where links of the audit are noted outside the database.
struct CheckpointOptions: ParsableArguments {
    @Option(
        name: .customLong("checkpoints"),
        help: ArgumentHelp(
            "The folder outside the database where links are noted.",
            discussion:
                """
                Default: one for each database, by its cluster's identifier and its name, below audit/ in $ROSTER_DATA, else \
                in /var/lib/roster for root, else in $XDG_DATA_HOME/roster. There every change on the private server is noted.
                """,
            valueName: "folder"
        )
    )
    var folder: String?

    /// Whether somebody said where they are, and so expects some there.
    var isGiven: Bool { folder != nil }

    /// The checkpoints of the database that a connection leads to.
    func checkpoints(of connection: Connection) async throws -> Checkpoints {
        if let folder { return Checkpoints(in: URL(filePath: folder)) }
        return Checkpoints(in: Self.folder(for: try await connection.use { try DatabaseIdentity.read($0) }))
    }

    /// Where the links of a database are noted, if nobody says otherwise.
    static func folder(for identity: DatabaseIdentity) -> URL { allDatabases.appending(path: "\(identity)") }

    /// Where there is a folder for each database.
    static var allDatabases: URL { DataFolder.current.appending(path: "audit") }
}
