import Postgres
import RosterTesting
import Testing

@Suite("Several init at once")
struct InitRaceTests {
    @Test("of several init --sample at once one loads, the others find it loaded, and the Group is there once")
    func together() async throws {
        let server = try await PrivateServer.shared()
        try await RosterDatabase.with { options in
            let environment = ["PGDATABASE": options.database ?? "", "LC_ALL": "C.UTF-8"]
            let roster = Command(environment: server.environment.merging(environment) { $1 })
            let outcomes = try await withThrowingTaskGroup(of: Command.Outcome.self) { group in
                for _ in 1...4 { group.addTask { try await roster("init", "--sample", "--json") } }
                return try await group.reduce(into: [Command.Outcome]()) { $0.append($1) }
            }
            for outcome in outcomes { #expect(outcome.status == 0, "\(outcome.complaint)") }
            let loaded = try outcomes.filter { try $0.json()["loaded"] as? Bool == true }
            #expect(loaded.count == 1)
            let status = try await roster("status", "--json")
            let inPost = try status.json()["in_post"] as? Int
            #expect(inPost == 7)
        }
    }
}
