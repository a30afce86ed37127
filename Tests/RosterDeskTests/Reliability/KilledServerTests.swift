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

    @Test("T5: killed three times under load, everybody is acknowledged in the end, and is there once")
    func underLoad() async throws {
        try await withServer { server, desk in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for worker in 1...Self.workers { group.addTask { try await work(worker, at: desk) } }
                for _ in 1...3 { try await killAndStart(server) }
                try await group.waitForAll()
            }
            var expected: [String] = []
            for worker in 1...Self.workers {
                for number in 1...Self.changesOfEach { expected.append("Expert \(worker)-\(number)") }
            }
            let stored = try await names(server)
            #expect(stored.sorted() == expected.sorted())
        }
    }

    private func killAndStart(_ server: PrivateServer) async throws {
        try await Task.sleep(for: .milliseconds(150))
        try await server.kill()
        try await Task.sleep(for: .milliseconds(150))
        try await server.start()
    }

    /// Adds people one after the other, each until it is acknowledged.
    ///
    /// Who is told that nothing was done asks anew, under another key; if that was untrue somebody is there twice. Who is
    /// told that nobody knows uses the key that the failure names.
    private func work(_ worker: Int, at desk: Desk) async throws {
        for number in 1...Self.changesOfEach {
            let ask = try add("Expert \(worker)-\(number)")
            var circumstances = Self.circumstances
            for _ in 1...1_000 {
                let failure = await self.failure(of: ask, at: desk, circumstances)
                guard let failure else { break }
                switch failure {
                case .outcomeUnknown(_, let key): circumstances.idempotencyKey = key
                case .unreachable, .unavailable: try await Task.sleep(for: .milliseconds(20))
                default: throw failure
                }
            }
        }
    }

    /// Why it was not done; `nil` if it was.
    private func failure(of ask: AddPerson, at desk: Desk, _ circumstances: Circumstances) async -> Failure? {
        do throws(Failure) {
            _ = try await desk.perform(ask, under: circumstances)
            return nil
        } catch {
            return error
        }
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
