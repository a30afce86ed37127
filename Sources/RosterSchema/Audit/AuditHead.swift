package import Postgres

/// The newest link of the audit's chain, whose hash stands for all that was ever changed.
package struct AuditHead: Codable, Hashable, Sendable {
    /// The link's number, counted from 1.
    package let link: Int

    /// SHA-256 in hexadecimal digits.
    package let hash: String

    /// The moment at which the link's changes were recorded, in UTC, as PostgreSQL writes it.
    package let recorded: String

    /// Reads the newest sealed link.
    ///
    /// - Returns: `nil` if nothing was ever changed.
    /// - Throws: `PostgresError`.
    package static func read(_ session: Session) throws -> AuditHead? {
        let rows = try session.rows(
            """
            select link_id, encode(hash, 'hex') as hash, (recorded at time zone 'UTC')::text as recorded
            from audit.link
            where hash is not null
            order by link_id desc
            limit 1
            """
        )
        return try rows.first.map { row in
            AuditHead(link: try row["link_id"], hash: try row["hash"], recorded: try row["recorded"])
        }
    }
}
