import ArgumentParser

/// `roster committee`.
struct CommitteeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "committee",
        abstract: "Who sits in the Committee, and who chairs it, on which day.",
        subcommands: [CommitteeMembersCommand.self, CommitteeChairCommand.self]
    )
}

/// `roster committee members`.
struct CommitteeMembersCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "members",
        abstract: "The fifteen members of the Committee.",
        subcommands: [CommitteeMembersListCommand.self, CommitteeMembersRecordCommand.self]
    )
}

/// `roster committee chair`.
struct CommitteeChairCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "chair",
        abstract: "The delegation whose ambassador chairs the Committee.",
        subcommands: [CommitteeChairListCommand.self, CommitteeChairRecordCommand.self]
    )
}
