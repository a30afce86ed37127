import Postgres

/// Somebody who may use Roster over HTTP.
package struct UserRecord: Codable, Hashable, Sendable {
    package let id: Int64
    package let name: String

    /// What they may act as, in the order in which the roles are listed.
    package let roles: [Role]

    /// How many tokens and sessions of theirs have not expired.
    package let tokens: Int
    package let sessions: Int

    /// Everybody, or who has this name, in the order of their names.
    static func list(named name: String?, _ session: Session) throws -> [UserRecord] {
        try session.rows(
            """
            select p.principal_id, p.name,
                array(select r.role from principal_role r where r.principal_id = p.principal_id) as roles,
                (select count(*) from credential c join principal_role r using (principal_role_id)
                 where r.principal_id = p.principal_id and c.kind = 'token' and c.expires_at > now()) as tokens,
                (select count(*) from credential c join principal_role r using (principal_role_id)
                 where r.principal_id = p.principal_id and c.kind = 'session' and c.expires_at > now()) as sessions
            from principal p
            where p.name = coalesce(\(name), p.name)
            order by p.name collate "und-x-icu"
            """
        ).map(UserRecord.init)
    }

    /// - Throws: `Failure.notFound`, or `PostgresError`.
    static func find(_ name: String, _ session: Session) throws -> UserRecord {
        guard let user = try list(named: name, session).first else { throw Failure.notFound(.user, name: name) }
        return user
    }

    private init(_ row: Row) throws {
        id = try row["principal_id"]
        name = try row["name"]
        let names: [String] = try row["roles"]
        roles = Role.allCases.filter { names.contains($0.rawValue) }
        let (tokens, sessions): (Int64, Int64) = (try row["tokens"], try row["sessions"])
        (self.tokens, self.sessions) = (Int(tokens), Int(sessions))
    }
}
