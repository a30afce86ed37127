import ArgumentParser

/// `roster slate`.
struct SlateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "slate",
        abstract: "Options for vacant seats.",
        subcommands: [SlateProposeCommand.self]
    )
}
