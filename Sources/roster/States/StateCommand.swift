import ArgumentParser

/// `roster state`.
struct StateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "state",
        abstract: "States: names in six languages, groups, standing and area, on any day.",
        subcommands: [StateListCommand.self, StateShowCommand.self]
    )
}
