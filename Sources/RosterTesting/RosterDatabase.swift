package import Postgres
import RosterSchema

/// Databases with Roster's schema, one a test.
package enum RosterDatabase {
    private static let template = "roster_template"

    /// Gives `body` a database of its own with the whole schema, and drops it afterwards.
    ///
    /// It is copied from one that was migrated once: that takes some 50 ms instead of a second.
    package static func with<Value>(_ body: (ConnectionOptions) async throws -> Value) async throws -> Value {
        let server = try await PrivateServer.shared()
        try await migrated.value
        let name = "roster_\(String(UInt64.random(in: 0...UInt64.max), radix: 36))"
        return try await server.withDatabase(named: name, template: template, body)
    }

    private static let migrated = Task {
        let server = try await PrivateServer.shared()
        try await server.psql("create database \(template)")
        _ = try await Migrator(server.options(database: template), logger: .silent).migrate()
        // One session on it would keep everybody from copying it.
        try await server.psql("alter database \(template) with is_template true allow_connections false")
    }
}
