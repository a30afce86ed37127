import Foundation
package import Postgres

/// By what a database is told from others whose links are noted on the same machine: the cluster's identifier, which
/// `initdb` draws, and the database's name.
///
/// A database that was dropped and made anew under its name keeps it, so that its new chain is found out.
package struct DatabaseIdentity: Hashable, Sendable, CustomStringConvertible {
    /// A name for a folder.
    package let description: String

    /// - Throws: `PostgresError`.
    package static func read(_ session: Session) throws -> DatabaseIdentity {
        let row = try session.rows(
            "select system_identifier::text as cluster, current_database()::text as name from pg_control_system()"
        )[0]
        let (cluster, name): (String, String) = (try row["cluster"], try row["name"])
        return DatabaseIdentity(cluster: cluster, name: name)
    }

    init(cluster: String, name: String) {
        let plain = CharacterSet(charactersIn: "abcdefghijklmnopqrstuvwxyz0123456789_")
        description = "\(cluster)-\(name.addingPercentEncoding(withAllowedCharacters: plain) ?? "")"
    }
}
