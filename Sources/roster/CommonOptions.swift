import ArgumentParser
import Foundation
import LocalServer
import Logging
import Postgres

/// What every command that speaks to the database takes.
struct CommonOptions: ParsableArguments {
    @Option(help: "The database: a name, a connection string or a URI; else as roster --help says.")
    var database: String?

    @OptionGroup var output: OutputOptions

    @Flag(help: "Tell on standard error what is done.")
    var verbose = false

    /// How to reach the database: what was given, else libpq's own environment variables and files if they name a
    /// server, else the private server.
    var connection: ConnectionOptions {
        get throws { try Self.connection(to: database) }
    }

    /// The same for a database that `--database` names, or for none.
    static func connection(to database: String?) throws -> ConnectionOptions {
        if database != nil || isNamedByEnvironment {
            return ConnectionOptions(database: database, applicationName: "roster")
        }
        return ConnectionOptions(
            database: OwnServer.database,
            overrides: try OwnServer(in: DataFolder.current).address(),
            applicationName: "roster"
        )
    }

    /// Whether no other database was named than the private server's.
    var usesOwnServer: Bool { database == nil && !Self.isNamedByEnvironment }

    /// What goes to standard error beside our own sentences: nothing, unless it was asked for.
    var logger: Logger {
        var logger = Self.silent
        if verbose { logger.logLevel = .debug }
        return logger
    }

    /// Tells nothing but what must not be missed.
    static var silent: Logger {
        var logger = Logger(label: "roster") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = .critical
        return logger
    }

    /// Performs a command, as `OutputOptions` does.
    ///
    /// - Parameters:
    ///   - body: the work.
    ///   - summary: the outcome in people's words.
    /// - Throws: `ExitCode`.
    func perform<Outcome: Encodable & Sendable, Told: Tellable>(
        _ body: () async throws -> Outcome,
        summary: (Outcome) -> Told
    ) async throws {
        try await output.perform(body, summary: summary)
    }

    /// Whether libpq's environment names a server, a database or a login.
    private static var isNamedByEnvironment: Bool {
        let environment = Environment.variables
        return ["PGHOST", "PGHOSTADDR", "PGPORT", "PGDATABASE", "PGSERVICE", "PGUSER"].contains { name in
            environment[name].map { !$0.isEmpty } ?? false
        }
    }
}
