package import Logging
package import Postgres

/// Looks at a database, from its server to its audit, and changes nothing.
package struct Examination: Sendable {
    private let options: ConnectionOptions
    private let logger: Logger

    package init(_ options: ConnectionOptions, logger: Logger) {
        self.options = options
        self.logger = logger
    }

    /// Looks at everything that can be looked at; what rests on a schema only where it is up to date.
    ///
    /// - Parameter checkpoints: where the links of a database are noted.
    /// - Returns: what was found, in the order in which it is to be mended.
    /// - Throws: `PostgresError` where no session can be had.
    package func perform(
        checkpoints: @Sendable (DatabaseIdentity) throws -> Checkpoints.Reading
    ) async throws -> [Check] {
        let connection = try await Connection.open(options, logger: logger)
        let server = await look(on: connection, named: "server", ServerExamination.checks)
        let clock = await look(on: connection, named: "clock", ClockExamination.checks)
        guard !server.contains(where: { $0.state == .fault }) else { return server + clock }
        let schema = await schemaChecks(on: connection)
        guard !schema.contains(where: { $0.state == .fault && $0.name == "schema" }) else {
            return server + clock + schema
        }
        let rights = await look(on: connection, named: "rights", RightsExamination.checks)
        let audit = await look(on: connection, named: "audit") { session in
            try AuditExamination.checks(session, noted: try checkpoints(try DatabaseIdentity.read(session)))
        }
        return server + clock + schema + rights + audit
    }

    private func schemaChecks(on connection: Connection) async -> [Check] {
        do {
            try await Migrator(options, logger: logger).check()
        } catch let failure as MigrationFailure {
            return [.fault("schema", failure.description, failure.remedy)]
        } catch {
            return [
                .warning(
                    "schema",
                    "It could not be compared with this program (\(error)).",
                    "See what the server says."
                )
            ]
        }
        return await look(on: connection, named: "schema", SchemaExamination.checks)
    }

    /// What cannot be looked at is a warning, and keeps nobody from looking at the rest.
    private func look(
        on connection: Connection,
        named name: String,
        _ body: @Sendable (Session) throws -> [Check]
    ) async -> [Check] {
        do {
            return try await connection.use(body)
        } catch PostgresError.server(let error) where error.sqlState == .insufficientPrivilege {
            return [
                .warning(name, "This login may not look at it.", "Use one that has the role secretariat or auditor.")
            ]
        } catch let error as Checkpoints.Failure {
            return [.fault("checkpoints", error.description, "Put the key back, and run: roster audit verify")]
        } catch {
            return [.warning(name, "It could not be looked at (\(error)).", "Run roster doctor again.")]
        }
    }
}

extension MigrationFailure {
    fileprivate var remedy: String {
        switch self {
        case .olderSchema: "Run: roster migrate; for a new database, roster init"
        case .newerSchema: "Use the newer roster."
        case .foreignDatabase: "Name another database with --database."
        case .changedHistory, .outOfOrder: "Use the roster that made this database, or restore the text."
        case .refused, .busy, .otherMigrator: "Run: roster migrate"
        }
    }
}
