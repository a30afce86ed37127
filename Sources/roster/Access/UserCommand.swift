import ArgumentParser

/// `roster user`.
struct UserCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user",
        abstract: "Who may use Roster over HTTP, as what, and what lets them in.",
        subcommands: [
            UserListCommand.self, UserAddCommand.self, UserGrantCommand.self, UserRevokeCommand.self,
            UserTokenCommand.self, UserLinkCommand.self,
        ]
    )
}
