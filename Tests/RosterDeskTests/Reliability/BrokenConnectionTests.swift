import ExpertGroup
import Postgres
import RosterSchema
import RosterTesting
import Testing

@testable import RosterDesk

/// The connection breaks at database call 1, 2, 3 … of each kind of change.
@Suite("Broken connections")
struct BrokenConnectionTests {
    /// How long the desk looks for a server that never comes back, in these tests.
    private static let patience = Duration.milliseconds(50)

    /// Where the links of a database end.
    private func links(_ options: ConnectionOptions) async throws -> Int {
        let connection = try await Connection.open(options, logger: .silent)
        return try await connection.use { try $0.rows("select count(*) as n from audit.link")[0]["n"] }
    }

    private func desk(_ options: ConnectionOptions, through proxy: CuttingProxy?, patience: Duration) -> (Desk, Pool) {
        var options = options
        if let proxy { options.overrides["host"] = proxy.directory }
        let pool = Pool(options, limits: Pool.Limits(connections: 1), logger: .silent)
        return (Desk(pool, policies: .shipped, patience: patience, logger: .silent), pool)
    }

    /// Under a key that the test knows.
    private var circumstances: Circumstances {
        var circumstances = Circumstances(
            role: .secretariat,
            reason: nil,
            asKnownOn: nil,
            clock: nil,
            ending: .forGood
        )
        circumstances.idempotencyKey = "k"
        return circumstances
    }

    /// Performs an act with the connection cut after each of its calls in turn, three at once, each in its own database.
    ///
    /// - Returns: the number of the first call that never came.
    private func performAtEveryCall(_ act: Act, in template: String, then sequel: CuttingProxy.Sequel) async throws
        -> Int
    {
        try await withThrowingTaskGroup(of: (call: Int, came: Bool).self) { group in
            var next = 1
            var end: Int?
            func begin() {
                let call = next
                next += 1
                group.addTask { (call, try await perform(act, in: template, .after(call: call), then: sequel)) }
            }
            for _ in 1...3 { begin() }
            while let (call, came) = try await group.next() {
                if came { if end == nil { begin() } } else { end = min(end ?? call, call) }
            }
            return end ?? next
        }
    }

    /// Gives `body` the name of a database that is ready for every act, and in which nobody is.
    private func withPrepared(_ body: (String) async throws -> Void) async throws {
        try await RosterDatabase.with { options in
            let (desk, pool) = desk(options, through: nil, patience: Self.patience)
            try await pool.use { try ReferenceData.load(.whole, clock: .real, $0) }
            try await Act.prepare(DeskHarness(desk: desk, options: options))
            await pool.shutDown()
            try await body(options.database ?? "")
        }
    }

    /// Performs an act in a copy of a database through a proxy that cuts the connection once.
    ///
    /// - Returns: whether the call at which it was to be cut ever came.
    private func perform(
        _ act: Act,
        in template: String,
        _ cut: CuttingProxy.Cut,
        then sequel: CuttingProxy.Sequel
    ) async throws -> Bool {
        let server = try await PrivateServer.shared()
        let proxy = try await CuttingProxy.start(before: server)
        defer { proxy.stop() }
        let name = "cut_\(UInt64.random(in: 0...UInt64.max))"
        return try await server.withDatabase(named: name, template: template) { options in
            let linksBefore = try await links(options)
            proxy.arm(cut, then: sequel)
            let patience = sequel == .again ? Desk.patience : Self.patience
            let (desk, pool) = desk(options, through: proxy, patience: patience)
            let failure: Failure?
            do {
                try await act.perform(desk, circumstances)
                failure = nil
            } catch { failure = error as? Failure ?? .defect("\(error)") }
            await pool.shutDown()
            let calls = proxy.calls

            let made = try await links(options) - linksBefore
            let place: Comment = "\(act.testDescription), \(cut), \(sequel)"
            switch failure {
            case nil: #expect(made == 1, place)
            // A server that was not there at first is not waited for.
            case .unreachable: #expect(made == 0, place)
            case .unavailable: #expect(sequel == .never && made == 0, place)
            case .outcomeUnknown(_, "k"): #expect(sequel == .never && made <= 1, place)
            default: Issue.record("\(place): \(failure.map { "\($0)" } ?? "")")
            }

            let (straight, straightPool) = self.desk(options, through: nil, patience: patience)
            try await act.perform(straight, circumstances)
            await straightPool.shutDown()
            #expect(try await links(options) - linksBefore == 1, place)
            return switch cut {
            case .before(let call), .after(let call): calls >= call
            }
        }
    }

    @Test(
        "T15: wherever the connection breaks and comes back, the Desk makes the change once and answers",
        arguments: try Act.all()
    )
    func comingBack(act: Act) async throws {
        try await withPrepared { template in
            let call = try await performAtEveryCall(act, in: template, then: .again)
            #expect(call > 5, "a session's beginning, its limits, the key, the act, the outcome, the commit")
        }
    }

    @Test(
        "T15: wherever it breaks for good, all or nothing was done, the answer is true, and a retry gives one effect",
        arguments: try Act.all()
    )
    func forGood(act: Act) async throws {
        try await withPrepared { template in
            let call = try await performAtEveryCall(act, in: template, then: .never)
            // Whether a call arrived matters for the commit alone, which is the last but for the leave-taking.
            for last in [call - 1, call - 2] {
                _ = try await perform(act, in: template, .before(call: last), then: .never)
            }
        }
    }

    @Test("what only reads is read again when the connection was lost")
    func reading() async throws {
        try await withPrepared { template in
            let server = try await PrivateServer.shared()
            let proxy = try await CuttingProxy.start(before: server)
            defer { proxy.stop() }
            for call in 1...6 {
                proxy.arm(.after(call: call), then: .again)
                let (desk, pool) = desk(server.options(database: template), through: proxy, patience: Desk.patience)
                let circumstances = Circumstances(
                    role: .auditor,
                    reason: nil,
                    asKnownOn: nil,
                    clock: nil,
                    ending: .forGood
                )
                let ask = ShowStanding(asAt: try day("2023-06-01"))
                // The very first call belongs to a server that was never there.
                let standing = try? await desk.perform(ask, under: circumstances)
                #expect(call <= 2 || standing?.inPost == 4)
                await pool.shutDown()
            }
        }
    }
}
