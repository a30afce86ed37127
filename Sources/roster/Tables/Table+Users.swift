import Phrases
import RosterDesk

extension Table {
    static func of(_ users: [UserRecord]) -> Table {
        Table(
            [.name("name"), .text("roles"), .number("tokens"), .number("sessions")],
            users.map { user in
                [user.name, user.roles.map(\.rawValue).joined(separator: ", "), "\(user.tokens)", "\(user.sessions)"]
            }
        )
    }
}
