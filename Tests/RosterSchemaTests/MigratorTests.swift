import Postgres
import RosterTesting
import Testing

@testable import RosterSchema

@Suite("Migrator")
struct MigratorTests {
    private static let first = migration("0001_person.sql", "create table person (person_id int primary key)")
    private static let second = migration("0002_name.sql", "alter table person add name text not null default ''")
    private static let view = SchemaFile(
        path: "views/names.sql",
        text: "create or replace view names as select name from person",
        kind: .repeatable
    )

    private static func migration(_ name: String, _ text: String) -> SchemaFile {
        SchemaFile(path: "migrations/\(name)", text: text, kind: .migration)
    }

    private func migrator(
        _ options: ConnectionOptions,
        _ migrations: [SchemaFile],
        _ repeatables: [SchemaFile] = [],
        patience: Duration = .seconds(60)
    ) -> Migrator {
        Migrator(options, migrations: migrations, repeatables: repeatables, patience: patience, logger: .silent)
    }

    private func withDatabase(_ body: (ConnectionOptions) async throws -> Void) async throws {
        let name = "migrator_\(UInt32.random(in: 0...UInt32.max))"
        try await PrivateServer.shared().withDatabase(named: name, body)
    }

    /// What a migrator refuses with.
    private func refusal<Value>(_ operation: () async throws -> Value) async -> MigrationFailure? {
        do {
            _ = try await operation()
            return nil
        } catch {
            return error as? MigrationFailure
        }
    }

    @Test("applies what is missing, in order, and nothing twice")
    func missing() async throws {
        try await withDatabase { options in
            #expect(try await migrator(options, [Self.first]).migrate() == [Self.first.path])
            let all = migrator(options, [Self.first, Self.second], [Self.view])
            #expect(try await all.migrate() == [Self.second.path, Self.view.path])
            #expect(try await all.migrate() == [])
            try await all.check()
        }
    }

    @Test("a repeatable file is applied again when its text has changed, and after every migration")
    func repeatable() async throws {
        try await withDatabase { options in
            _ = try await migrator(options, [Self.first, Self.second], [Self.view]).migrate()
            var changed = Self.view
            changed = SchemaFile(path: changed.path, text: changed.text + " where name <> ''", kind: .repeatable)
            #expect(try await migrator(options, [Self.first, Self.second], [changed]).migrate() == [changed.path])
            let third = Self.migration("0003_drop.sql", "drop view names")
            let all = [Self.first, Self.second, third]
            #expect(try await migrator(options, all, [changed]).migrate() == [third.path, changed.path])
        }
    }

    @Test("changed history is refused, and the file named; a text that only looks the same is changed")
    func changedHistory() async throws {
        try await withDatabase { options in
            let composed = Self.migration("0001_person.sql", "create table person (name text default 'é')")
            let decomposed = Self.migration("0001_person.sql", "create table person (name text default 'e\u{301}')")
            _ = try await migrator(options, [composed]).migrate()
            for attempt in [migrator(options, [decomposed]).migrate, migrator(options, [decomposed]).checked] {
                #expect(await refusal(attempt) == .changedHistory(path: composed.path))
            }
        }
    }

    @Test("a schema that is older or newer than the program is refused, with the command to run")
    func olderAndNewer() async throws {
        try await withDatabase { options in
            let older = await refusal(migrator(options, [Self.first]).check)
            #expect(older == .olderSchema(paths: [Self.first.path]))
            #expect(older?.description.contains("roster migrate") == true)
            _ = try await migrator(options, [Self.first, Self.second]).migrate()
            let old = migrator(options, [Self.first])
            #expect(await refusal(old.check) == .newerSchema(paths: [Self.second.path]))
            #expect(await refusal(old.migrate) == .newerSchema(paths: [Self.second.path]))
        }
    }

    @Test("a migration with a number before the last one applied is refused")
    func outOfOrder() async throws {
        try await withDatabase { options in
            _ = try await migrator(options, [Self.second.asTable]).migrate()
            let failure = await refusal(migrator(options, [Self.first, Self.second.asTable]).migrate)
            #expect(failure == .outOfOrder(path: Self.first.path, applied: Self.second.path))
        }
    }

    @Test("a migration that the server refuses leaves nothing behind, and those before it stand")
    func refused() async throws {
        try await withDatabase { options in
            let broken = Self.migration("0002_broken.sql", "create table thing (); select 1/0")
            let failure = await refusal(migrator(options, [Self.first, broken]).migrate)
            guard case .refused(broken.path, let error) = failure else {
                Issue.record("\(String(describing: failure))"); return
            }
            #expect(error.sqlState == SQLState(rawValue: "22012"))
            let rest = try await migrator(options, [Self.first, Self.second]).migrate()
            #expect(rest == [Self.second.path])
        }
    }

    @Test("of eight migrators that start at once one applies everything, and all end well")
    func concurrent() async throws {
        try await withDatabase { options in
            let slow = Self.migration("0002_slow.sql", "select pg_sleep(0.2)")
            let applied = try await withThrowingTaskGroup { group in
                for _ in 1...8 { group.addTask { try await migrator(options, [Self.first, slow], []).migrate() } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(applied.count { $0 == [Self.first.path, slow.path] } == 1)
            #expect(applied.count { $0.isEmpty } == 7)
        }
    }

    @Test("who waits longer than it is ready to for another migrator is told so")
    func impatient() async throws {
        try await withDatabase { options in
            let slow = Task {
                try await migrator(options, [Self.migration("0001_slow.sql", "select pg_sleep(1)")]).migrate()
            }
            try await Task.sleep(for: .milliseconds(300))
            #expect(
                await refusal(migrator(options, [Self.first], patience: .milliseconds(100)).migrate) == .otherMigrator
            )
            _ = try await slow.value
        }
    }

    @Test("killed in the middle, it goes on where it was the next time")
    func killed() async throws {
        try await withDatabase { options in
            let slow = Self.migration("0002_slow.sql", "alter table person add born date; select pg_sleep(30)")
            let migrating = Task { try await migrator(options, [Self.first, slow]).migrate() }
            let server = try await PrivateServer.shared()
            let isSleeping =
                "from pg_stat_activity where query like '%pg_sleep(30)' and datname = '\(options.database ?? "")'"
            while try await server.psql("select count(*) \(isSleeping)") == "0" {}
            try await server.psql("select pg_terminate_backend(pid) \(isSleeping)")
            await #expect(throws: PostgresError.self) { try await migrating.value }
            let quick = Self.migration("0002_slow.sql", "alter table person add born date")
            #expect(try await migrator(options, [Self.first, quick]).migrate() == [quick.path])
        }
    }

    @Test("a table that others use is waited for in short tries, so that nobody queues behind the migrator")
    func locks() async throws {
        try await withDatabase { options in
            _ = try await migrator(options, [Self.first]).migrate()
            let reader = try await Connection.open(options, logger: .silent)
            let reading = Task {
                try await reader.use { session in
                    try session.transaction(TransactionMode(.readCommitted, .readOnly)) { session in
                        try session.execute("select * from person")
                        try session.execute("select pg_sleep(1)")
                    }
                }
            }
            try await Task.sleep(for: .milliseconds(200))
            let migrating = Task { try await migrator(options, [Self.first, Self.second]).migrate() }
            try await Task.sleep(for: .milliseconds(200))
            let other = try await Connection.open(options, logger: .silent)
            let start = ContinuousClock.now
            try await other.use { _ = try $0.execute("select * from person") }
            #expect(ContinuousClock.now - start < .milliseconds(700))
            #expect(try await migrating.value == [Self.second.path])
            _ = try await reading.value
        }
    }
}

extension Migrator {
    /// `check`, in the form of `migrate`.
    fileprivate func checked() async throws -> [String] {
        try await check()
        return []
    }
}

extension SchemaFile {
    /// The same migration where there was none before it.
    fileprivate var asTable: SchemaFile { SchemaFile(path: path, text: "create table name ()", kind: .migration) }
}
