import ExpertGroup
import Foundation
import Postgres
import RosterSchema
import RosterTesting
import Testing

@testable import RosterDesk

@Suite("A server that is killed")
struct KilledServerTests {
    private static let workers = 4
    private static let changesOfEach = 40

    /// Gives `body` a server of its own with Roster's database, and a desk with a few connections to it.
    private func withServer(_ body: (PrivateServer, Desk) async throws -> Void) async throws {
        let server = try await PrivateServer.start()
        let options = server.options(database: "postgres")
        _ = try await Migrator(options, logger: .silent).migrate()
        let connection = try await Connection.open(options, logger: .silent)
        try await connection.use { try ReferenceData.load(.whole, clock: .real, $0) }
        let pool = Pool(options, limits: Pool.Limits(connections: 3), logger: .silent)
        try await body(server, Desk(pool, logger: .silent))
        await pool.shutDown()
        try await server.stop()
    }

    private func add(_ name: String) throws -> AddPerson {
        AddPerson(
            name: name,
            romanisedName: nil,
            familyName: nil,
            nationality: try #require(StateCode("FRA")),
            gender: .notDisclosed
        )
    }

    private func names(_ server: PrivateServer) async throws -> [String] {
        try await server.psql("select full_name from person order by 1").split(separator: "\n").map(String.init)
    }

    private static let circumstances = Circumstances(
        role: .secretariat,
        reason: nil,
        asKnownOn: nil,
        clock: nil,
        ending: .forGood
    )

    @Test("T5: killed three times under load, it loses nothing that was acknowledged, and nothing is there twice")
    func underLoad() async throws {
        try await withServer { server, desk in
            try await withThrowingTaskGroup(of: (acknowledged: Set<String>, refused: Set<String>).self) { group in
                for worker in 1...Self.workers {
                    group.addTask { try await work(worker, at: desk) }
                }
                for _ in 1...3 {
                    try await Task.sleep(for: .milliseconds(150))
                    try await server.kill()
                    try await Task.sleep(for: .milliseconds(150))
                    try await server.start()
                }
                var (acknowledged, refused): (Set<String>, Set<String>) = ([], [])
                for try await outcome in group {
                    acknowledged.formUnion(outcome.acknowledged)
                    refused.formUnion(outcome.refused)
                }
                let stored = try await names(server)
                #expect(stored.count == Set(stored).count, "nothing was done twice")
                #expect(Set(stored) == acknowledged, "what was acknowledged is there, and nothing else")
                #expect(acknowledged.isDisjoint(with: refused))
                #expect(acknowledged.count + refused.count == Self.workers * Self.changesOfEach)
                #expect(acknowledged.count > Self.changesOfEach, "it recovers by itself")
            }
        }
    }

    /// Adds people one after the other; who was refused since the server was not there is not tried again.
    private func work(_ worker: Int, at desk: Desk) async throws -> (acknowledged: Set<String>, refused: Set<String>) {
        var (acknowledged, refused): (Set<String>, Set<String>) = ([], [])
        for number in 1...Self.changesOfEach {
            let name = "Expert \(worker)-\(number)"
            do {
                let record = try await desk.perform(try add(name), under: Self.circumstances)
                acknowledged.insert(record.name)
            } catch Failure.unreachable, Failure.unavailable {
                refused.insert(name)
                try await Task.sleep(for: .milliseconds(50))
            }
        }
        return (acknowledged, refused)
    }

    @Test("T5: while it is away the answer is that it is not reachable, and once it is back the same desk goes on")
    func away() async throws {
        try await withServer { server, desk in
            _ = try await desk.perform(try add("Expert A"), under: Self.circumstances)
            try await server.kill()
            let failure = await #expect(throws: Failure.self) {
                _ = try await desk.perform(try add("Expert B"), under: Self.circumstances)
            }
            guard case .unreachable = failure else {
                Issue.record("\(String(describing: failure))")
                return
            }
            try await server.start()
            _ = try await desk.perform(try add("Expert C"), under: Self.circumstances)
            #expect(try await names(server) == ["Expert A", "Expert C"])
        }
    }
}
