import ArgumentParser
import Foundation
import Logging
import Postgres

/// What every command that speaks to the database takes.
struct CommonOptions: ParsableArguments {
    @Option(help: "The database: a name, a connection string or a URI, such as postgresql://host/roster.")
    var database: String?

    @Flag(help: "Print one JSON document and nothing else.")
    var json = false

    @Flag(help: "Tell on standard error what is done and what the server says.")
    var verbose = false

    /// How to reach the database: what was given, else libpq's own environment variables and files.
    var connection: ConnectionOptions {
        ConnectionOptions(database: database, applicationName: "roster")
    }

    /// What goes to standard error beside our own sentences: nothing, unless it was asked for.
    var logger: Logger {
        var logger = Logger(label: "roster") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = verbose ? .debug : .critical
        return logger
    }

    /// Performs a command, prints its outcome, and turns what goes wrong into a sentence and an exit status.
    ///
    /// - Parameters:
    ///   - body: the work.
    ///   - summary: the outcome in people's words.
    /// - Throws: `ExitCode`.
    func perform<Outcome: Encodable & Sendable>(
        _ body: () async throws -> Outcome,
        summary: (Outcome) -> String
    ) async throws {
        do {
            let outcome = try await body()
            print(json ? try Self.document(outcome) : summary(outcome))
        } catch let exit as ExitCode {
            throw exit
        } catch {
            let complaint = Complaint(error)
            if json { print(try Self.document(["error": complaint])) }
            FileHandle.standardError.write(Data("roster: \(complaint.message)\n".utf8))
            throw complaint.status
        }
    }

    private static func document(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.keyEncodingStrategy = .convertToSnakeCase
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}
