import Foundation
import RosterTesting
import Testing

@Suite("A login's own role, and words that make no command")
struct OwnRoleTests {
    @Test("whoever has one role asks in it without saying so; with several but the Secretariat's, it is to be said")
    func onlyRole() async throws {
        let server = try await PrivateServer.shared()
        let login = "own_role_\(UInt32.random(in: 0...UInt32.max))"
        try await RosterDatabase.withCommand { roster in
            try await server.psql("create role \(login) login; grant roster_committee to \(login)")
            let delegate = Command(environment: roster.environment.merging(["PGUSER": login]) { $1 })
            let seen = try await delegate("status", "--json")
            #expect(seen.status == 0, "\(seen.complaint)")
            let gender = try seen.json()["gender"]
            #expect(gender is NSNull, "the Committee sees nobody's gender")
            let said = try await delegate("status", "--role", "secretariat")
            #expect(said.status == 77)
            let changed = try await delegate("holiday", "record", "2026-12-25", "Christmas", "--dry-run")
            #expect(changed.status == 77)
            #expect(changed.complaint.contains("The role committee may not do that"), "\(changed.complaint)")

            try await server.psql("grant roster_expert to \(login)")
            let several = try await delegate("status")
            #expect(several.status == 77 && several.complaint.contains("Choose another with --role"))
        }
        try await server.psql("drop role \(login)")
    }

    @Test("with --json words that make no command are told as one document, with status 64")
    func usage() async throws {
        let roster = Command(environment: [:])
        for words in [["status", "--as-at", "2026-02-30"], ["person", "show"], ["nothing"], ["status", "--nothing"]] {
            let outcome = try await roster(words + ["--json"])
            #expect(outcome.status == 64, "\(words)")
            let error = try outcome.json()["error"] as? [String: Any]
            #expect((error?["message"] as? String)?.isEmpty == false, "\(words): \(outcome.output)")
            let plain = try await roster(words)
            #expect(plain.status == 64 && plain.output.isEmpty && !plain.complaint.isEmpty, "\(words)")
        }
        let help = try await roster("status", "--json", "--help")
        #expect(help.status == 0 && help.output.contains("USAGE"))
    }
}
