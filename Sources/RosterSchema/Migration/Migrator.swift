package import Logging
package import Postgres

/// Brings a database's schema up to date with this program, and tells whether it is.
///
/// Migrations are applied once, in order, each in a transaction of its own; repeatable files are applied again when their
/// text has changed. There is no way back: a mistake is mended by the next migration.
package struct Migrator: Sendable {
    private let options: ConnectionOptions
    private let logger: Logger
    private let migrations: [SchemaFile]
    private let repeatables: [SchemaFile]

    /// How long to wait for another migrator to finish.
    private let patience: Duration

    /// How often to try for a lock that other sessions hold, each time for `lockTimeout`.
    private static let attempts = 100

    /// Short, since everybody else queues behind a lock that is waited for.
    private static let lockTimeout = Duration.milliseconds(100)

    /// A migrator of the program's own files.
    package init(_ options: ConnectionOptions, logger: Logger) {
        self.init(options, migrations: SchemaFile.migrations, repeatables: SchemaFile.repeatables, logger: logger)
    }

    init(
        _ options: ConnectionOptions,
        migrations: [SchemaFile],
        repeatables: [SchemaFile],
        patience: Duration = .seconds(60),
        logger: Logger
    ) {
        self.options = options
        self.migrations = migrations
        self.repeatables = repeatables
        self.patience = patience
        self.logger = logger
    }

    /// How the database is reached to migrate it, which takes as long as it takes; looking at it does not.
    private var patientOptions: ConnectionOptions {
        var options = options
        options.target = .readWrite
        options.lockTimeout = Self.lockTimeout
        options.statementTimeout = .zero
        options.answerTimeout = .seconds(24 * 60 * 60)
        return options
    }

    /// Applies what is missing.
    ///
    /// - Returns: the paths of the files that were applied, in order; empty if the schema was up to date.
    /// - Throws: `MigrationFailure` or `PostgresError`.
    package func migrate() async throws -> [String] {
        let connection = try await Connection.open(patientOptions, logger: logger)
        try await waitForTurn(on: connection)
        let pending = try await connection.use { [migrations, repeatables] session in
            try Ledger.refuseForeign(session)
            try session.script("\(Ledger.table); \(SchemaObjects.table)")
            return try Ledger.read(session).pending(migrations, repeatables)
        }
        for file in pending {
            try await apply(file, on: connection)
            logger.info("applied \(file.path)")
        }
        // Where nothing was applied, what was altered since must not become the record.
        if !pending.isEmpty { try await connection.use { try SchemaObjects.record($0) } }
        return pending.map(\.path)
    }

    /// Refuses a schema that is older or newer than this program, or was made from other texts.
    ///
    /// - Throws: `MigrationFailure` or `PostgresError`.
    package func check() async throws {
        let connection = try await Connection.open(options, logger: logger)
        let missing = try await connection.use { [migrations, repeatables] session -> [String] in
            try Ledger.refuseForeign(session)
            return try Ledger.read(session).pending(migrations, repeatables).map(\.path)
        }
        if !missing.isEmpty { throw MigrationFailure.olderSchema(paths: missing) }
    }

    /// Takes the lock that only one migrator has; it ends with the connection.
    private func waitForTurn(on connection: Connection) async throws {
        let end = ContinuousClock.now + patience
        while true {
            let isOurs = try await connection.use { session -> Bool in
                try session.rows("select pg_try_advisory_lock(hashtext('roster migrate')) as is_ours")[0]["is_ours"]
            }
            if isOurs { return }
            guard .now < end else { throw MigrationFailure.otherMigrator }
            try await Task.sleep(for: .milliseconds(50))
        }
    }

    private func apply(_ file: SchemaFile, on connection: Connection) async throws {
        for _ in 1...Self.attempts {
            do {
                return try await connection.use { session in
                    try session.transaction(TransactionMode(.readCommitted, .readWrite)) { session in
                        try session.script(file.text)
                        // The file may have taken the role that owns the schema; the ledger is the login's own.
                        try session.execute("reset role")
                        try Ledger.record(file, session)
                    }
                }
            } catch PostgresError.server(let error) {
                guard error.sqlState == .lockNotAvailable else {
                    throw MigrationFailure.refused(path: file.path, error)
                }
                logger.debug("\(file.path) waits for a lock")
                try await Task.sleep(for: Self.lockTimeout)
            }
        }
        throw MigrationFailure.busy(path: file.path)
    }
}
