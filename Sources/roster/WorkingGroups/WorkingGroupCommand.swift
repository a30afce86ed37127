import ArgumentParser

/// `roster working-group`.
struct WorkingGroupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "working-group",
        abstract: "The Committee's working groups, and the delegations that coordinate them.",
        subcommands: [
            WorkingGroupListCommand.self, WorkingGroupAddCommand.self, WorkingGroupEndCommand.self,
            WorkingGroupCoordinatorCommand.self,
        ]
    )
}
