import Postgres
import RosterDesk
import RosterServiceTesting
import RosterTesting
import Testing

/// Who opened whose file over HTTP is on record, by the interface as by the pages.
@Suite("Reads over HTTP")
struct ReadRecordTests {
    private func reads(_ harness: ServiceHarness) async throws -> [ReadRecord] {
        let pool = Pool(harness.options, logger: .silent)
        let auditor = Circumstances(role: .auditor, reason: nil, asKnownOn: nil, clock: nil, ending: .forGood)
        let ask = ListReads(person: nil, principal: nil, firstDay: nil, lastDay: nil)
        let reads = try await Desk(pool, logger: .silent).perform(ask, under: auditor)
        await pool.shutDown()
        return reads
    }

    @Test("each request that opens a file leaves one record in the reader's name; who may not read leaves none")
    func records() async throws {
        try await ServiceHarness.with { harness in
            let token = Secret(new: .token)
            try await harness.administer(
                IssueCredential(token, for: "auditor", in: .auditor, extent: .reading, lasting: 600)
            )
            for _ in 1...2 {
                let shown = try await harness.ask("/api/v1/people/1", as: .secretariat)
                #expect(shown.status == 200)
            }
            let listed = try await harness.ask(
                "/api/v1/nominations?limit=2",
                headers: ["Authorization": "Bearer \(token.text)"]
            )
            #expect(listed.status == 200)
            for path in ["/people/1", "/people?q=zz-nobody"] {
                let page = try await harness.visit(path, as: .committee)
                #expect(page.status == 200, "\(path)")
            }
            for (path, role) in [
                ("people/1", Role.administrator), ("nominations/1", .coordinator), ("status", .secretariat),
            ] {
                let answer = try await harness.ask("/api/v1/\(path)", as: role)
                #expect(answer.status == (path == "status" ? 200 : 403), "\(path)")
            }
            let left = try await reads(harness)
            #expect(left.map(\.principal) == ["secretariat", "secretariat", "auditor", "committee"])
            #expect(left.map(\.login) == left.map { "roster_service_\($0.principal)" })
            #expect(left.map(\.act) == ["show_person", "show_person", "list_nominations", "show_person"])
            #expect(left.map(\.nominations.count) == [0, 0, 2, 0])
            #expect(left.last?.fields == ["person", "person_nationality"])
        }
    }

    @Test("who read is told by no request")
    func closed() async throws {
        try await ServiceHarness.with { harness in
            for path in ["/api/v1/reads", "/api/v1/audit/reads", "/api/v1/audit"] {
                let answer = try await harness.ask(path, as: .auditor)
                #expect(answer.status == 404, "\(path)")
            }
        }
    }
}
