import Phrases
import RosterDesk

extension Table {
    static func of(_ users: [UserRecord]) -> Table {
        Table(
            [.name(.field(.name)), .text(.field(.roles)), .number(.field(.tokens)), .number(.field(.sessions))],
            users.map { user in
                [user.name, user.roles.map(\.rawValue).joined(separator: ", "), "\(user.tokens)", "\(user.sessions)"]
            }
        )
    }
}
