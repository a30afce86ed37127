import Foundation
import RosterTesting
import Testing

@Suite("Checkpoints that are noted by themselves")
struct AutomaticCheckpointTests {
    private func notes(_ folder: RosterFolder) throws -> [String] {
        let audit = "\(folder.path)/audit"
        let databases = try FileManager.default.contentsOfDirectory(atPath: audit)
        return try databases.flatMap { database in
            try String(contentsOfFile: "\(audit)/\(database)/checkpoints.jsonl", encoding: .utf8).split(separator: "\n")
        }.map(String.init)
    }

    private let person = ["person", "add", "--name", "Expert A", "--nationality", "KEN"]

    @Test("each change on the private server is noted outside, signed; readings and rehearsals are not")
    func noted() async throws {
        try await RosterFolder.withServer { folder in
            _ = try await folder.roster("up")
            #expect(try await folder.roster("init").status == 0)
            #expect(try await folder.roster(person + ["--dry-run"]).status == 0)
            #expect(try await folder.roster("status").status == 0)
            #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/audit"))
            for number in 1...2 {
                let added = try await folder.roster(person)
                #expect(added.status == 0)
                #expect(added.complaint == "")
                #expect(try notes(folder).count == number)
            }
            let verified = try await folder.roster("audit", "verify")
            #expect(verified.output.contains("compared with 2 checkpoints: nothing was altered."))
        }
    }

    @Test("each database has notes of its own, and one that was made anew under its name is found out")
    func databases() async throws {
        try await RosterFolder.withServer { folder in
            _ = try await folder.roster("up")
            _ = try await folder.roster("init")
            for _ in 1...2 { _ = try await folder.roster(person) }
            _ = try await folder.psql("create database other")
            let environment = folder.roster.environment.merging(["PGHOST": folder.socket, "PGDATABASE": "other"]) { $1 }
            let owner = try await folder.psql("select current_user").output.filter { $0 != "\n" }
            let other = Command(environment: environment.merging(["PGUSER": owner]) { $1 })
            #expect(try await other("init").status == 0)
            #expect(try await other(person).status == 0)
            #expect(try notes(folder).count == 2, "nobody began to note this one")
            #expect(try await other("audit", "verify").status == 0)
            #expect(try await other("audit", "checkpoint").status == 0)
            #expect(try await other(person).status == 0)
            #expect(try notes(folder).count == 4, "and now somebody did")

            _ = try await other("person", "search", "x")
            _ = try await folder.psql("drop database other with (force)")
            _ = try await folder.psql("create database other")
            #expect(try await other("init").status == 0)
            let cut = try await other("audit", "verify")
            #expect(cut.status == 65)
            #expect(cut.output.contains("a checkpoint saw link"))
        }
    }

    @Test("a change stands although it cannot be noted, and says so")
    func unnoted() async throws {
        try await RosterFolder.withServer { folder in
            _ = try await folder.roster("up")
            _ = try await folder.roster("init")
            try "in the way".write(toFile: "\(folder.path)/audit", atomically: true, encoding: .utf8)
            let added = try await folder.roster(person + ["--json"])
            #expect(added.status == 0)
            #expect(try added.json()["id"] as? String == "1")
            #expect(added.complaint.hasPrefix("roster: The change stands, but was not noted outside the database. "))
        }
    }
}
