import ArgumentParser
import Phrases
import RosterDesk

/// `roster user add`.
struct UserAddCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Record somebody, a person or a program, who may then be given roles.",
        discussion: "roster user add amina"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var administrator: AdministratorOptions

    @Argument(help: "Their name, one word; it stands with all that they record.")
    var name: String

    var circumstances: Circumstances { administrator.circumstances }
    var ask: AddUser { AddUser(name: name) }

    func summary(of user: UserRecord) -> Phrase {
        .recordedUser(user.name)
    }
}
