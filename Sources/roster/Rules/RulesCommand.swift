import ArgumentParser

/// `roster rules`.
struct RulesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "The rules that bind the Group, and the policies beside them.",
        subcommands: [RulesHistoryCommand.self]
    )
}
