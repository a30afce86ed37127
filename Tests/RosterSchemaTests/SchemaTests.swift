import Foundation
import LocalServer
import Postgres
import RosterSchema
import RosterTesting
import Testing

/// The schema as this program makes it.
@Suite("Schema")
struct SchemaTests {
    private static let schema = tests.deletingLastPathComponent().appending(path: "schema.sql")
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

    @Test("the migrations make the schema that sql/schema.sql shows, so that a reviewer sees what one did")
    func dump() async throws {
        try await RosterDatabase.with { options in
            let server = try await PrivateServer.shared()
            let words = ["\(PrivateServer.programs)/pg_dump", "--schema-only", "--no-comments", options.database ?? ""]
            let dump = try await ShellCommand(words).run(environment: server.environment)
            // Without what tells of the server and the day, and without a word that is new each time.
            let lines = dump.split(separator: "\n").filter { line in
                !["--", "SET ", "\\restrict", "\\unrestrict", "SELECT pg_catalog.set_config"].contains(
                    where: line.hasPrefix
                )
            }
            let found = lines.joined(separator: "\n") + "\n"
            if ProcessInfo.processInfo.environment["ROSTER_RECORD_GOLDENS"] != nil {
                try found.write(to: Self.schema, atomically: true, encoding: .utf8)
            }
            let isAsShown = try String(contentsOf: Self.schema, encoding: .utf8) == found
            #expect(isAsShown, "record it anew with ROSTER_RECORD_GOLDENS=1, and read the difference")
        }
    }

    @Test("plpgsql_check finds nothing in any function")
    func functions() async throws {
        try await RosterDatabase.with { options in
            let connection = try await Connection.open(options, logger: .silent)
            let findings = try await connection.use { session -> [String] in
                try session.execute("create extension plpgsql_check")
                return try session.rows(
                    """
                    select distinct p.oid::regprocedure || ': ' || finding as finding
                    from pg_proc p
                    left join pg_trigger t on t.tgfoid = p.oid and not t.tgisinternal
                    cross join lateral plpgsql_check_function(
                        p.oid, coalesce(t.tgrelid, 0), oldtable => t.tgoldtable, newtable => t.tgnewtable
                    ) finding
                    where p.pronamespace in ('public'::regnamespace, 'audit'::regnamespace)
                        and p.prolang = (select oid from pg_language where lanname = 'plpgsql')
                    """
                ).map { try $0["finding"] }
            }
            #expect(findings == [])
        }
    }

    @Test("every named constraint has a pgTAP test that knows it by its name")
    func everyRuleIsTested() async throws {
        let files = try FileManager.default.contentsOfDirectory(at: Self.tests, includingPropertiesForKeys: nil)
        let texts = try files.map { try String(contentsOf: $0, encoding: .utf8) }.joined()
        try await RosterDatabase.with { options in
            let connection = try await Connection.open(options, logger: .silent)
            let names = try await connection.use { session -> [String] in
                try session.rows(
                    """
                    select distinct conname::text as name from pg_constraint
                    where connamespace = 'public'::regnamespace and contype in ('c', 'x', 'u', 't')
                        -- Those of tables that only the owner writes have nobody to refuse.
                        and conrelid not in ('schema_file'::regclass, 'expert_group'::regclass, 'test_clock'::regclass)
                    order by 1
                    """
                ).map { try $0["name"] }
            }
            let untested = names.filter { !texts.contains("'\($0)'") }
            #expect(untested == [])
        }
    }

    @Test("every table that names a person can be erased, or is a record of the Group's service")
    func everyPersonCanBeErased() async throws {
        try await expectNone(
            """
            select c.oid::regclass::text as name
            from pg_class c
            join pg_attribute a on a.attrelid = c.oid and a.attname = 'person_id'
            where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
                and c.relname not in (select relation from personal_data)
                -- Whoever is in these was appointed, and is not erased.
                and c.relname not in ('appointment', 'coordinator_term', 'acting_coordinator', 'focal_point')
            """
        )
    }

    @Test("every function that runs with its owner's rights looks only where it was told to")
    func searchPaths() async throws {
        try await expectNone(
            """
            select p.oid::regprocedure::text as name
            from pg_proc p
            where p.pronamespace in ('public'::regnamespace, 'audit'::regnamespace)
                and p.prosqlbody is null
                and not coalesce(p.proconfig::text ~ 'search_path=pg_catalog, (public, )?pg_temp', false)
            """
        )
    }

    @Test("every view shows what its reader may see")
    func views() async throws {
        try await expectNone(
            """
            select c.oid::regclass::text as name
            from pg_class c
            where c.relnamespace in ('public'::regnamespace, 'known'::regnamespace) and c.relkind = 'v'
                and not coalesce('security_invoker=true' = any (c.reloptions) or 'security_invoker=on' = any (c.reloptions), false)
            """
        )
    }

    /// Passes when a query finds nothing in the schema.
    private func expectNone(_ query: Query, _ location: SourceLocation = #_sourceLocation) async throws {
        try await RosterDatabase.with { options in
            let connection = try await Connection.open(options, logger: .silent)
            let names = try await connection.use { session -> [String] in
                try session.rows(query).map { try $0["name"] }
            }
            #expect(names == [], sourceLocation: location)
        }
    }
}
