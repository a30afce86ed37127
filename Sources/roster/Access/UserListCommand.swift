import ArgumentParser
import Phrases
import RosterDesk

/// `roster user list`.
struct UserListCommand: TableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Who may use Roster over HTTP, and as what.",
        discussion: "roster user list"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var form: TableOptions

    var circumstances: Circumstances {
        var circumstances = reading.circumstances
        circumstances.role = reading.role.role ?? .administrator
        circumstances.isRoleAssumed = false
        return circumstances
    }
    var ask: ListUsers { ListUsers() }

    var textWithoutRows: Phrase { .noUser }

    func table(of users: [UserRecord]) -> TextTable { .of(users) }
}
