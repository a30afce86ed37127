package import Postgres

/// Gives somebody a role, or takes it away; taking it away ends the tokens and sessions that rest on it.
package struct GrantRole: UseCase {
    package static let access = Access.changing

    package var user: String
    package var role: Role
    package var act: Act

    /// Whether the role is given or taken away.
    package enum Act: String, CaseIterable, Codable, Sendable {
        case grant
        case revoke
    }

    package init(_ act: Act, _ role: Role, user: String) {
        self.act = act
        self.role = role
        self.user = user
    }

    package func perform(in session: Session) throws -> UserRecord {
        let before = try UserRecord.find(user, session)
        switch act {
        case .grant:
            try session.execute(
                """
                insert into principal_role (principal_id, role)
                select principal_id, \(role.rawValue) from principal where name = \(user)
                """
            )
        case .revoke:
            guard before.roles.contains(role) else {
                throw Failure.notFound(.role, name: "\(role.rawValue) of \(user)")
            }
            try session.execute(
                """
                delete from principal_role r using principal p
                where p.principal_id = r.principal_id and p.name = \(user) and r.role = \(role.rawValue)
                """
            )
        }
        return try UserRecord.find(user, session)
    }
}
