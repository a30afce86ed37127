import Foundation
import Postgres
import RosterSchema
import RosterTesting
import Testing

/// The schema as this program makes it.
@Suite("Schema")
struct SchemaTests {
    private static let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "sql/tests")

    @Test("every rule, as pgTAP tests it")
    func rules() async throws {
        let server = try await PrivateServer.shared()
        try await server.withDatabase(named: "pgtap") { options in
            _ = try await Migrator(options, logger: .silent).migrate()
            let environment = server.environment.merging(["PGDATABASE": "pgtap"]) { $1 }
            let words = ["pg_prove", "--quiet", "--ext", ".sql", "--recurse", Self.tests.path]
            try await ShellCommand(words).run(environment: environment)
        }
    }
}
