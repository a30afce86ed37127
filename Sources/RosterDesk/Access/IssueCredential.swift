package import Postgres

/// Lets somebody in who shows a secret, in one of their roles, until a moment.
///
/// It carries the digest alone: who asks makes the secret, and hands it over once.
package struct IssueCredential: UseCase {
    package static let access = Access.changing

    package var user: String
    package var role: Role
    package var kind: Secret.Kind
    package var extent: Extent

    /// SHA-256 of the secret.
    package var digest: [UInt8]

    /// For how long it lets somebody in, in seconds, 1 or more.
    package var seconds: Int

    package init(_ secret: Secret, for user: String, in role: Role, extent: Extent, lasting seconds: Int) {
        (kind, digest) = (secret.kind, secret.digest)
        self.user = user
        self.role = role
        self.extent = extent
        self.seconds = seconds
    }

    package func perform(in session: Session) throws -> CredentialRecord {
        let found = try UserRecord.find(user, session)
        guard found.roles.contains(role) else { throw Failure.notFound(.role, name: "\(role.rawValue) of \(user)") }
        let rows = try session.rows(
            """
            insert into credential (principal_role_id, kind, reads_only, digest, expires_at)
            select r.principal_role_id, \(kind.rawValue), \(extent == .reading), \(Bytes(digest)),
                clock_timestamp() + make_interval(secs => \(Double(seconds)))
            from principal_role r
            where r.principal_id = \(found.id) and r.role = \(role.rawValue)
            returning credential_id,
                to_char(expires_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as expires_at
            """
        )
        return CredentialRecord(
            id: try rows[0]["credential_id"],
            user: user,
            role: role,
            kind: kind,
            extent: extent,
            expiresAt: try rows[0]["expires_at"]
        )
    }
}

/// What somebody who was let in may do, whatever their role may.
package enum Extent: String, CaseIterable, Codable, Sendable {
    case reading
    case changing
}

/// What lets somebody in, without the secret.
package struct CredentialRecord: Codable, Hashable, Sendable {
    package let id: Int64
    package let user: String
    package let role: Role
    package let kind: Secret.Kind
    package let extent: Extent

    /// The moment from which it lets nobody in (RFC 3339).
    package let expiresAt: String
}
