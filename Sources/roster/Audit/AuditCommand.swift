import ArgumentParser
import Foundation
import RosterSchema

/// `roster audit`.
struct AuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "Verify what was recorded, and note it outside the database.",
        subcommands: [AuditVerifyCommand.self, AuditCheckpointCommand.self]
    )
}

/// Where links of the audit are noted outside the database.
struct CheckpointOptions: ParsableArguments {
    @Option(
        name: .customLong("checkpoints"),
        help: ArgumentHelp(
            "The folder outside the database where links are noted.",
            discussion:
                "Default: audit/ in $ROSTER_DATA, else in /var/lib/roster for root, else in $XDG_DATA_HOME/roster.",
            valueName: "folder"
        )
    )
    var folder: String?

    /// Whether somebody said where they are, and so expects some there.
    var isGiven: Bool { folder != nil }

    var checkpoints: Checkpoints {
        let folder = folder.map { URL(filePath: $0) } ?? DataFolder.current.appending(path: "audit")
        return Checkpoints(in: folder)
    }
}
