package import Logging
import Phrases
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
            return [.fault("schema", .verbatim(failure.description), failure.remedy)]
        } catch {
            return [
                .warning(
                    "schema",
                    .schemaNotCompared("\(error)"),
                    .seeWhatServerSays
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
                .warning(name, .mayNotLook, .useRoleThatLooks)
            ]
        } catch let error as Checkpoints.Failure {
            return [.fault("checkpoints", .verbatim(error.description), .restoreKey)]
        } catch {
            return [.warning(name, .notLookedAt("\(error)"), .runDoctorAgain)]
        }
    }
}

extension MigrationFailure {
    fileprivate var remedy: Phrase {
        switch self {
        case .olderSchema: .runMigrateOrInit
        case .newerSchema: .useNewerRoster
        case .foreignDatabase: .nameOtherDatabase
        case .changedHistory, .outOfOrder: .useMakerOfDatabase
        case .refused, .busy, .otherMigrator: .runMigrate
        }
    }
}
