import Foundation
import Postgres
import RosterTesting
import Testing

@Suite("roster audit reads")
struct AuditReadsCommandTests {
    @Test("who opened whose file is told as a table, as rows and as a document, by numbers and kinds alone")
    func reads() async throws {
        try await RosterDatabase.withCommand { roster in
            let nobody = try await roster("audit", "reads")
            #expect(nobody.output == "Nobody has opened such a file.\n")
            for name in ["Amina Canary", "Bertil Canary"] {
                let added = try await roster("person", "add", "--name", name, "--nationality", "KEN")
                #expect(added.status == 0, "\(added.complaint)")
            }
            for words in [["person", "show", "2"], ["person", "search", "canary", "--role", "auditor"]] {
                let shown = try await roster(words)
                #expect(shown.status == 0 && shown.output.contains("Bertil Canary"), "\(shown.complaint)")
            }
            let table = try await roster("audit", "reads")
            #expect(table.status == 0, "\(table.complaint)")
            #expect(table.output.contains("show_person") && table.output.contains("gender"), "\(table.output)")
            let first = try await roster("audit", "reads", "--person", "1", "--tsv")
            let cells = first.output.split(separator: "\t", omittingEmptySubsequences: false).dropFirst(2).map(
                String.init
            )
            #expect(cells == ["auditor", "search_people", "1, 2", "person, nationality\n"])
            let document = try await roster("audit", "reads", "--json")
            let reads = try #require(
                try JSONSerialization.jsonObject(with: Data(document.output.utf8)) as? [[String: Any]]
            )
            #expect(reads.map { $0["act"] as? String } == ["show_person", "search_people"])
            #expect(reads.first?["people"] as? [String] == ["2"])
            #expect((reads.last?["fields"] as? [String])?.last == "person_nationality")
            for told in [table, first, document] { #expect(!told.output.contains("Canary")) }

            let tomorrow = try await roster("audit", "reads", "--from", "2999-01-01", "--json")
            #expect(tomorrow.status == 0 && !tomorrow.output.contains("id"))
            let closed = try await roster("audit", "reads", "--role", "secretariat")
            #expect(closed.status == 77)
        }
    }

    @Test("what cannot be recorded is not shown")
    func unrecorded() async throws {
        let server = try await PrivateServer.shared()
        try await RosterDatabase.withCommand { roster in
            _ = try await roster("person", "add", "--name", "Amina Canary", "--nationality", "KEN")
            let database = try #require(roster.environment["PGDATABASE"] ?? nil)
            let connection = try await Connection.open(server.options(database: database), logger: .silent)
            try await connection.use { try $0.script("drop function record_access") }
            for words in [["person", "show", "1"], ["person", "search", "amina"]] {
                let refused = try await roster(words)
                #expect(refused.status == 65 && !refused.output.contains("Canary"), "\(refused.complaint)")
            }
        }
    }
}
