import Foundation
import RosterTesting
import Testing

@Suite("The tables and their history")
struct KnowledgeTests {
    private func document(_ line: String, _ walk: Walk) async throws -> NSDictionary {
        let outcome = try await walk(line)
        #expect(outcome.status == 0, "\(line): \(outcome.complaint)")
        var document = try outcome.json()
        document["as_known_on"] = nil
        return document as NSDictionary
    }

    @Test(
        "what is read of the tables alone is what is read as known, in every role that sees the Group",
        arguments: ["status --json", "report balance --format json", "status --grouping participating --json"]
    )
    func same(_ command: String) async throws {
        try await Walk.onNewDatabase("--sample") { walk in
            // So that there is some history too.
            try await walk.does(
                "appointment end 1 --reason resigned --on 2027-03-31 --because S/2026/1 --yes",
                "working-group add V --name 'Something new' --from 2027-01-01",
                "focal-point assign 5 --group V --from 2027-01-01 --reason test"
            )
            for role in ["secretariat", "coordinator", "committee"] {
                for day in ["2024-01-01", "2026-11-10", "2027-04-01", "2030-01-01", "2033-01-01"] {
                    let line = "\(command) --as-at \(day) --role \(role)"
                    let tables = try await document(line, walk)
                    let known = try await document("\(line) --as-known 2100-01-01", walk)
                    #expect(tables == known, "\(line)")
                }
            }
        }
    }

    @Test("a State that takes part in two groups counts where the status is told to count it")
    func grouping() async throws {
        try await Walk.onNewDatabase("") { walk in
            var members: [String: [String: Int]] = [:]
            for grouping in ["electoral", "participating"] {
                let status = try await walk.document("status --as-at 2026-11-10 --grouping \(grouping)")
                let groups = try #require(status["regional_groups"] as? [[String: Any]])
                for group in groups {
                    members[grouping, default: [:]][group["code"] as? String ?? ""] = group["members_of_group"] as? Int
                }
            }
            let (electoral, participating) = (members["electoral"] ?? [:], members["participating"] ?? [:])
            #expect((electoral["APG"] ?? 0) < (participating["APG"] ?? 0))
            #expect((electoral["WEOG"] ?? 0) > (participating["WEOG"] ?? 0))
            #expect(electoral.values.reduce(0, +) == participating.values.reduce(0, +))
        }
    }

    @Test("a command that is read by itself is misunderstood as from the root")
    func misunderstood() async throws {
        try await Walk.onNewDatabase("") { walk in
            let wrong = try await walk("status --sideways")
            #expect(wrong.status == 64)
            #expect(wrong.complaint.contains("roster status"))
            let help = try await walk("person add --help")
            #expect(help.status == 0)
            #expect(help.output.contains("USAGE: roster person add"))
        }
    }
}
