import Foundation
import LocalServer
import Postgres
import RosterTesting
import Testing

@Suite("roster migrate")
struct MigrateCommandTests {
    /// Gives `body` an empty database and the program pointed at it.
    private func withEmptyDatabase(_ body: (Command) async throws -> Void) async throws {
        let server = try await PrivateServer.shared()
        let name = "migrate_\(UInt32.random(in: 0...UInt32.max))"
        try await server.withDatabase(named: name) { _ in
            try await body(Command(environment: server.environment.merging(["PGDATABASE": name]) { $1 }))
        }
    }

    @Test("makes the schema, and does nothing the next time")
    func migrates() async throws {
        try await withEmptyDatabase { roster in
            let missing = try await roster("migrate", "--check")
            #expect(missing.status == 65)
            #expect(missing.complaint.contains("Run: roster migrate"))

            let first = try await roster("migrate")
            #expect(first.status == 0)
            #expect(first.output.hasPrefix("applied migrations/0001_roles.sql\n"))
            let second = try await roster("migrate")
            #expect(second.status == 0)
            #expect(second.output == "The schema is up to date.\n")
            #expect(try await roster("migrate", "--check").status == 0)
        }
    }

    @Test("leaves a database alone that belongs to another program")
    func foreign() async throws {
        for script in [
            "create table person (person_id int)", "create table schema_file (version int)",
            "create extension pg_stat_statements",
        ] {
            try await withEmptyDatabase { roster in
                try await ShellCommand(["psql", "--quiet", "--command", script]).run(environment: roster.environment)
                let outcome = try await roster("migrate")
                if script.contains("extension") {
                    #expect(outcome.status == 0)
                } else {
                    #expect(outcome.status == 65)
                    #expect(outcome.complaint.contains("belongs to another program"))
                    #expect(try await roster("migrate", "--check").status == 65)
                }
            }
        }
    }

    @Test("prints one document where programs ask, and the refusal in it")
    func json() async throws {
        try await withEmptyDatabase { roster in
            let refusal = try await roster("migrate", "--check", "--json")
            let error = try refusal.json()["error"] as? [String: Any]
            let message = error?["message"] as? String
            #expect(message?.hasPrefix("This database is older than this program") == true)
            let outcome = try await roster("migrate", "--json")
            let applied = try outcome.json()["applied"] as? [String]
            #expect(applied?.first == "migrations/0001_roles.sql")
        }
    }

    @Test("says what is wrong when there is no database, and nothing of the program's insides")
    func unreachable() async throws {
        let roster = Command(environment: ["PGHOST": "/nonexistent", "PGDATABASE": "roster"])
        let outcome = try await roster("migrate")
        #expect(outcome.status == 69)
        #expect(outcome.complaint.hasPrefix("roster: The database cannot be reached"))
        #expect(outcome.output == "")
    }

    @Test("a database that does not exist is told as such by every command; init makes it")
    func missing() async throws {
        let server = try await PrivateServer.shared()
        let name = "roster nowhere \(UInt32.random(in: 0...UInt32.max))"
        let roster = Command(environment: server.environment.merging(["PGDATABASE": name]) { $1 })
        for words in [["status"], ["migrate"], ["doctor"]] {
            let outcome = try await roster(words)
            #expect(outcome.status == 69, "\(words)")
            #expect("\(outcome.complaint)\(outcome.output)".contains("The database \(name) does not exist"), "\(words)")
            #expect("\(outcome.complaint)\(outcome.output)".contains("roster init"), "\(words)")
        }
        let made = try await roster("init", "--bare")
        #expect(made.status == 0, "\(made.complaint)")
        #expect(try await roster("status").status == 0)
        try await server.psql("drop database \"\(name)\" with (force)")
    }

    @Test("shows its usage for words that it does not know")
    func usage() async throws {
        let roster = Command(environment: [:])
        #expect(try await roster("migrate", "--chek").status == 64)
        #expect(try await roster("--help").status == 0)
        let help = try await roster("migrate", "--help")
        #expect(help.output.contains("roster migrate --check"))
    }
}
