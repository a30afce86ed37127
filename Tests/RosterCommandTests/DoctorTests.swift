import Foundation
import Glibc
import LocalServer
import Postgres
import RosterTesting
import Testing

@Suite("roster doctor")
struct DoctorTests {
    /// Gives `body` the program and a connection to a database that `init` has made.
    private func withDatabase(_ words: [String], _ body: (Command, Connection) async throws -> Void) async throws {
        let server = try await PrivateServer.shared()
        try await RosterDatabase.with { options in
            let environment = ["PGDATABASE": options.database ?? "", "ROSTER_DATA": "/nowhere"]
            let roster = Command(environment: server.environment.merging(environment) { $1 })
            #expect(try await roster(["init"] + words).status == 0)
            try await body(roster, try await Connection.open(options, logger: .silent))
        }
    }

    /// What was found, by the check's name.
    private func checks(_ outcome: Command.Outcome) throws -> [String: (state: String, what: String, remedy: String)] {
        let checks = try #require(try outcome.json()["checks"] as? [[String: String]])
        return Dictionary(
            checks.map { ($0["name"] ?? "", ($0["state"] ?? "", $0["what"] ?? "", $0["remedy"] ?? "")) }
        ) { first, _ in first }
    }

    @Test(
        "of a database that is as it was made it finds no fault, and warns of a server that may lose what it acknowledged"
    )
    func whole() async throws {
        try await withDatabase([]) { roster, _ in
            let outcome = try await roster("doctor", "--json")
            #expect(outcome.status == 0)
            let checks = try checks(outcome)
            for name in ["server", "clock", "schema", "objects", "roles", "login", "row_security", "audit", "policies"]
            {
                #expect(checks[name]?.state == "ok", "\(name): \(checks[name]?.what ?? "")")
            }
            #expect(checks["durability"]?.state == "warning")
            #expect(checks["durability"]?.what.contains("fsync, full_page_writes are off") == true)
            #expect(checks["durability"]?.remedy.contains("alter system set fsync = on") == true)
            let screen = try await roster("doctor").output
            #expect(screen.contains("ok       schema"))
        }
    }

    @Test(
        "what was altered past the migrator is named",
        arguments: [
            (
                "create or replace function reason() returns text language sql as 'select null'",
                "function public.reason()"
            ),
            ("alter table appointment disable trigger keep_history", "trigger keep_history of public.appointment"),
            ("drop policy of_readers on audit.link", "policy of_readers of audit.link"),
            (
                "alter table ceiling drop constraint ceiling_is_positive",
                "constraint ceiling_is_positive of public.ceiling"
            ),
            ("grant update on person to public", "table public.person"),
            ("create view shortcut as select 1 as n", "view public.shortcut"),
            ("create rule quiet as on delete to ceiling do instead nothing", "rule quiet of public.ceiling"),
        ]
    )
    func altered(statement: String, name: String) async throws {
        try await withDatabase([]) { roster, connection in
            try await connection.use { try $0.script(statement) }
            let outcome = try await roster("doctor", "--json")
            #expect(outcome.status == 65)
            let objects = try checks(outcome)["objects"]
            #expect(objects?.state == "fault")
            #expect(objects?.what.contains(name) == true, "\(objects?.what ?? "")")
        }
    }

    @Test("row security that is not forced, a login without a role, and a missing role are faults")
    func rights() async throws {
        try await withDatabase([]) { roster, connection in
            let stranger = "stranger_\(UInt32.random(in: 0...UInt32.max))"
            try await connection.use { session in
                try session.script("alter table ceiling no force row level security; create role \(stranger) login")
            }
            let open = try checks(try await roster("doctor", "--json"))["row_security"]
            #expect(open?.state == "fault")
            #expect(open?.remedy.contains("alter table ceiling enable row level security, force") == true)
            let login = Command(environment: roster.environment.merging(["PGUSER": stranger]) { $1 })
            let outcome = try await login("doctor", "--json")
            try await connection.use { try $0.script("drop role \(stranger)") }
            #expect(outcome.status == 65, "\(outcome.complaint)")
            #expect(try checks(outcome)["schema"]?.state != nil)
        }
    }

    @Test("a test clock, nothing loaded, and a schema that is older are said with the command that mends them")
    func stages() async throws {
        try await withDatabase(["--test-clock"]) { roster, _ in
            let checks = try checks(try await roster("doctor", "--json"))
            #expect(checks["test_clock"]?.state == "warning")
        }
        let server = try await PrivateServer.shared()
        try await RosterDatabase.with { options in
            let environment = server.environment.merging(["PGDATABASE": options.database ?? ""]) { $1 }
            let roster = Command(environment: environment)
            let unloaded = try checks(try await roster("doctor", "--json"))["reference_data"]
            #expect(unloaded?.remedy == "Run: roster init")
            let connection = try await Connection.open(options, logger: .silent)
            try await connection.use { try $0.script("delete from schema_file where path like 'access/%'") }
            let older = try await roster("doctor", "--json")
            #expect(older.status == 65)
            #expect(try checks(older)["schema"]?.remedy.hasPrefix("Run: roster migrate") == true)
        }
        let empty = Command(environment: server.environment)
        let outcome = try await empty("doctor", "--json", "--database", "template1")
        #expect(outcome.status == 65)
    }

    @Test("an audit that was altered, and notes that it no longer bears out, are faults")
    func audit() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "roster-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try await withDatabase([]) { roster, connection in
            let here = Command(environment: roster.environment.merging(["ROSTER_DATA": folder.path]) { $1 })
            for _ in 1...3 {
                _ = try await here("person", "add", "--name", "Expert", "--nationality", "KEN")
            }
            let before = try checks(try await here("doctor", "--json"))
            #expect(before["checkpoints"]?.state == "warning")
            _ = try await here("audit", "checkpoint")
            let after = try checks(try await here("doctor", "--json"))
            #expect(after["checkpoints"]?.state == "ok")
            try await connection.use { session in
                try session.script(
                    """
                    set session_replication_role = replica;
                    delete from audit.link where link_id = (select max(link_id) from audit.link);
                    update audit.link set principal = 'nobody' where link_id = (select max(link_id) from audit.link);
                    """
                )
            }
            let outcome = try await here("doctor", "--json")
            #expect(outcome.status == 65)
            #expect(try checks(outcome)["audit"]?.state == "fault")
            #expect(try checks(outcome)["checkpoints"]?.what.contains("its end was cut off") == true)
        }
    }

    @Test("a server that does not run is a fault with status 69, and the rest is looked at all the same")
    func down() async throws {
        try await RosterFolder.withServer { folder in
            let outcome = try await folder.roster("doctor", "--json")
            #expect(outcome.status == 69)
            let checks = try checks(outcome)
            #expect(checks["server"]?.remedy == "Run: roster up")
            #expect(checks["disk"] != nil)
            #expect(checks["policies"]?.state == "ok")

            _ = try await folder.roster("up")
            _ = try await folder.roster("init")
            let well = try await folder.roster("doctor", "--json")
            #expect(well.status == 0)
            #expect(try self.checks(well)["durability"]?.state == "ok")
        }
    }

    @Test("policies that cannot be read are a fault")
    func policies() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "roster-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try "nonsense: [".write(to: folder.appending(path: "terms.yml"), atomically: true, encoding: .utf8)
        try await withDatabase([]) { roster, _ in
            let wrong = Command(environment: roster.environment.merging(["ROSTER_CONFIG": folder.path]) { $1 })
            let outcome = try await wrong("doctor", "--json")
            #expect(outcome.status == 65)
            #expect(try checks(outcome)["policies"]?.what.contains("terms.yml") == true)
        }
    }
}
