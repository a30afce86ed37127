package import Logging
package import Postgres

/// A database that the server does not have yet.
package enum MissingDatabase {
    /// The one that every server has, from which others are made.
    private static let maintenance = "postgres"

    /// Makes the database that the options name, if the server has none of that name.
    ///
    /// - Throws: `PostgresError`.
    package static func make(_ options: ConnectionOptions, logger: Logger) async throws {
        guard let name = try await missing(options, logger) else { return }
        var others = options
        others.overrides["dbname"] = maintenance
        let connection = try await Connection.open(others, logger: logger)
        try await connection.use { try create(name, $0) }
    }

    /// The name that the options give, where the server has no such database.
    private static func missing(_ options: ConnectionOptions, _ logger: Logger) async throws -> String? {
        do {
            _ = try await Connection.open(options, logger: logger)
            return nil
        } catch {
            guard case .unreachable(let reason) = error, case .noSuchDatabase(let name) = reason else { throw error }
            return name
        }
    }

    private static func create(_ name: String, _ session: Session) throws {
        // Texts are compared and kept as UTF-8, whatever the server's other databases do.
        let statement: String = try session.rows(
            "select format('create database %I encoding ''UTF8'' template template0', \(name)::text) as statement"
        )[0]["statement"]
        do {
            try session.script(statement)
        } catch {
            // Somebody else makes it at the same moment.
            guard case .server(let refusal) = error, [.duplicateDatabase, .uniqueViolation].contains(refusal.sqlState)
            else {
                throw error
            }
        }
    }
}
