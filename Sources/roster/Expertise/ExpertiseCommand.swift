import ArgumentParser

/// `roster expertise`.
struct ExpertiseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "expertise",
        abstract: "The tags of expertise, in the families of S/2011/819, annex, para. 18.",
        subcommands: [ExpertiseListCommand.self, ExpertiseAddCommand.self]
    )
}
