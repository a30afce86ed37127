import Foundation
import Postgres
import RosterTesting
import Testing

@Suite("roster audit")
struct AuditCommandTests {
    /// Gives `body` a database with a few changes, and the program pointed at it with a folder of its own.
    private func withAudit(_ body: (Command, Connection, URL) async throws -> Void) async throws {
        let server = try await PrivateServer.shared()
        let folder = FileManager.default.temporaryDirectory.appending(path: "roster-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try await RosterDatabase.with { options in
            let connection = try await Connection.open(options, logger: .silent)
            try await connection.use { try $0.script("call open_group()") }
            for number in 1...3 {
                try await connection.use { session in
                    try session.script("insert into person (full_name) values ('Expert \(number)')")
                }
            }
            let environment = ["PGDATABASE": options.database ?? "", "ROSTER_DATA": folder.path]
            try await body(Command(environment: server.environment.merging(environment) { $1 }), connection, folder)
        }
    }

    /// Where the links of the only database are noted.
    private func notes(in folder: URL) throws -> URL {
        let audit = folder.appending(path: "audit")
        let database = try #require(try FileManager.default.contentsOfDirectory(atPath: audit.path).first)
        return audit.appending(path: database)
    }

    @Test("of what nobody altered it says so, and where the chain ends")
    func whole() async throws {
        try await withAudit { roster, _, folder in
            let noted = try await roster("audit", "checkpoint")
            #expect(noted.status == 0)
            #expect(noted.output.hasPrefix("Noted link 3, recorded "))
            let file = try notes(in: folder).appending(path: "checkpoints.jsonl").path
            #expect(FileManager.default.fileExists(atPath: file))
            let outcome = try await roster("audit", "verify")
            #expect(outcome.status == 0)
            #expect(
                outcome.output.hasPrefix("3 links with 3 changes, compared with 1 checkpoint: nothing was altered.\n")
            )
        }
    }

    @Test("what was altered is named, with status 65, in words and as a document")
    func altered() async throws {
        try await withAudit { roster, connection, _ in
            _ = try await roster("audit", "checkpoint")
            try await connection.use { session in
                try session.script(
                    """
                    set session_replication_role = replica;
                    update person set full_name = 'Somebody' where person_id = 2;
                    delete from audit.payload where link_id = 3;
                    delete from audit.change where link_id = 3;
                    delete from audit.link where link_id = 3;
                    delete from person where person_id = 3;
                    """
                )
            }
            let outcome = try await roster("audit", "verify")
            #expect(outcome.status == 65)
            #expect(outcome.output.contains("person 2, recorded "))
            #expect(outcome.output.contains("The chain ends with link 2, but a checkpoint saw link 3."))
            let document = try await roster("audit", "verify", "--json")
            #expect(document.status == 65)
            let findings = try document.json()["findings"] as? [[String: Any]]
            #expect(findings?.count == 2)
        }
    }

    @Test("who may not read the audit is told so")
    func notAllowed() async throws {
        try await withAudit { roster, _, _ in
            let clerk = Command(
                environment: roster.environment.merging(["PGUSER": "roster_service_secretariat"]) { $1 }
            )
            let outcome = try await clerk("audit", "verify")
            #expect(outcome.status == 77)
            #expect(outcome.complaint.contains("may not do that"))
        }
    }

    @Test("a folder that was named and has no checkpoints is not taken for one with which all is well")
    func elsewhere() async throws {
        try await withAudit { roster, _, folder in
            let missing = try await roster("audit", "verify", "--checkpoints", folder.path + "/typo")
            #expect(missing.status == 66)
            let unseen = try await roster("audit", "verify")
            #expect(unseen.status == 0)
            #expect(unseen.output.contains("would not have shown"))
        }
        let empty = Command(environment: try await PrivateServer.shared().environment)
        let outcome = try await empty("audit", "verify", "--database", "postgres")
        #expect(outcome.status == 65)
        #expect(outcome.complaint.contains("Run: roster migrate"))
    }

    @Test("checkpoints whose key is gone verify nothing, and it says so")
    func noKey() async throws {
        try await withAudit { roster, _, folder in
            _ = try await roster("audit", "checkpoint")
            for key in ["signing-key", "verifying-key"] {
                try FileManager.default.removeItem(at: notes(in: folder).appending(path: key))
            }
            let outcome = try await roster("audit", "verify")
            #expect(outcome.status == 65)
            #expect(outcome.complaint.contains("not their key"))
        }
    }
}
