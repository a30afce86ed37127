import ArgumentParser
import Phrases
import RosterDesk

/// `roster user grant`.
struct UserGrantCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "grant",
        abstract: "Give somebody a role.",
        discussion: "roster user grant amina secretariat"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var administrator: AdministratorOptions

    @Argument(help: "The user's name.")
    var name: String

    @Argument(help: "The role: secretariat, coordinator, expert, committee, assessor, auditor, administrator.")
    var role: Role

    var circumstances: Circumstances { administrator.circumstances }
    var ask: GrantRole { GrantRole(.grant, role, user: name) }

    func summary(of user: UserRecord) -> Phrase { .rolesOfUser(user.name, user.roles.map(\.rawValue)) }
}

/// `roster user revoke`.
struct UserRevokeCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke",
        abstract: "Take a role away from somebody; the tokens and sessions that rest on it end at once.",
        discussion: "roster user revoke amina secretariat"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var administrator: AdministratorOptions

    @Argument(help: "The user's name.")
    var name: String

    @Argument(help: "The role.")
    var role: Role

    var circumstances: Circumstances { administrator.circumstances }
    var ask: GrantRole { GrantRole(.revoke, role, user: name) }

    func summary(of user: UserRecord) -> Phrase { .rolesOfUser(user.name, user.roles.map(\.rawValue)) }
}
