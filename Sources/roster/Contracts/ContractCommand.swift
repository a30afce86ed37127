import ArgumentParser

/// `roster contract`.
struct ContractCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "contract",
        abstract: "Contracts with the United Nations, apart from terms in the Group.",
        subcommands: [ContractAddCommand.self, ContractListCommand.self]
    )
}
