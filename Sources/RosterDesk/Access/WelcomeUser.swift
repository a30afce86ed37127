package import Postgres

/// Lets whoever makes the database use the service too, in every role, by the name of their login.
package struct WelcomeUser: UseCase {
    package static let access = Access.changing

    package init() {}

    package func perform(in session: Session) throws -> UserRecord {
        let name: String = try session.rows("select session_user::text as name")[0]["name"]
        try session.execute(
            """
            insert into principal (name) values (\(name)) on conflict (name) do nothing
            """
        )
        try session.execute(
            """
            insert into principal_role (principal_id, role)
            select p.principal_id, r.role from principal p, unnest(\(Role.allCases.map(\.rawValue))) as r (role)
            where p.name = \(name)
            on conflict (principal_id, role) do nothing
            """
        )
        return try UserRecord.find(name, session)
    }
}
