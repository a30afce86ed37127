import ExpertGroup
import Foundation
import Policies
import Postgres
import RosterSchema
import RosterTesting
import Synchronization
import Testing

@testable import RosterDesk

/// On a server of their own: what other tests change would make it forget.
@Suite("Answers that are remembered")
struct RememberedAnswersTests {
    @Test("while nothing changes an answer is found once; each role, principal, day and moment has its own")
    func found() async throws {
        try await RememberingHarness.with { roster in
            let first = try await roster.count()
            #expect(try await roster.count() == first)
            #expect(try await roster.count(as: .auditor) != first)
            #expect(try await roster.count(as: .auditor, named: "amina") != roster.count(as: .auditor, named: "boris"))
            #expect(try await roster.count(asKnownOn: .init(microsecondsSince2000: 0)) != first)
            #expect(try await roster.count(of: "other") != first)
            #expect(try await roster.count() == first)
        }
    }

    @Test(
        "whatever changes, by whomever, the next who asks sees it",
        arguments: [
            "select take_group()", "update ceiling set paragraph = paragraph where false; select take_group()",
            "set session_replication_role = replica; update working_group set name = 'Altered' where code = 'I'",
            "alter view effective_appointment_now set (security_barrier = true)",
            "revoke select on person from roster_expert", "create table new (a int)",
            "alter role roster_expert set work_mem = '1MB'",
        ]
    )
    func changed(statements: String) async throws {
        try await RememberingHarness.with { roster in
            let first = try await roster.count()
            try await roster.sql(statements)
            let second = try await roster.count()
            #expect(second != first)
            #expect(try await roster.count() == second)
        }
    }

    @Test("between random changes a remembered answer is what would be found, for each role and day")
    func random() async throws {
        try await RememberingHarness.with { roster in
            try await Act.prepare(roster.harness)
            var random = SystemRandomNumberGenerator()
            let days = try [nil, day("2023-06-01"), day("2024-03-01"), day("2025-01-01")]
            let roles: [Role] = [.secretariat, .coordinator, .expert, .committee, .auditor]
            for act in try Act.all().shuffled(using: &random) {
                for _ in 0..<8 {
                    let (role, day) = (roles.randomElement(using: &random) ?? .expert, days.randomElement() ?? nil)
                    try await roster.compareStanding(day, role)
                    try await roster.compareBalance(day, role)
                }
                try? await act.perform(roster.fresh, .of(.secretariat))
            }
            #expect(roster.answers.size.answers > 10)
        }
    }

    @Test("who may not read any more is refused, though the answer was remembered")
    func revoked() async throws {
        try await RememberingHarness.with { roster in
            _ = try await roster.remembering.perform(ShowStanding(asAt: nil), under: .of(.expert))
            _ = try await roster.remembering.perform(ShowStanding(asAt: nil), under: .of(.expert))
            try await roster.sql("revoke select on appointment from roster_expert")
            await #expect(throws: Failure.self) {
                try await roster.remembering.perform(ShowStanding(asAt: nil), under: .of(.expert))
            }
        }
    }

    @Test("after a crash of the server nothing is given again: transactions that it lost may have had the same numbers")
    func crashed() async throws {
        try await RememberingHarness.with { roster in
            let connection = try await Connection.open(roster.harness.options, logger: .silent)
            let (before, process) = try await connection.use { session in
                let process: Int32 = try session.rows("select pg_backend_pid() as process")[0]["process"]
                return (try Sight.look(session)?.state, process)
            }
            #expect(before != nil)
            #expect(kill(process, SIGKILL) == 0)
            var after: RecordedState?
            for _ in 1...200 where after == nil {
                try await Task.sleep(for: .milliseconds(50))
                // The connection of before is gone, and the server may not be back yet.
                guard let next = try? await Connection.open(roster.harness.options, logger: .silent) else { continue }
                after = try? await next.use { try Sight.look($0)?.state }
            }
            #expect(after != nil && after != before)
        }
    }

    @Test("a change that is acknowledged is seen by all who ask after it, also while many ask")
    func acknowledged() async throws {
        try await RememberingHarness.with { roster in
            try await withThrowingTaskGroup { group in
                let isOver = Flag()
                for _ in 1...3 {
                    group.addTask {
                        while !isOver.isSet {
                            _ = try await roster.remembering.perform(ShowStanding(asAt: nil), under: .of(.expert))
                        }
                    }
                }
                for number in 1...25 {
                    let name = "Group \(number)"
                    try await roster.sql("update working_group set name = '\(name)' where code = 'I'")
                    let seen = try await roster.remembering.perform(ShowStanding(asAt: nil), under: .of(.expert))
                    #expect(seen.workingGroups.first?.name == name)
                }
                isOver.set()
                try await group.waitForAll()
            }
        }
    }

    @Test("no more is remembered than the limits allow, those asked for last; nothing for longer than they say")
    func limits() async throws {
        try await RememberingHarness.with { roster in
            var limits = RememberedAnswers.Limits()
            (limits.answers, limits.weight) = (3, 10)
            let answers = RememberedAnswers(limits)
            let connection = try await Connection.open(roster.harness.options, logger: .silent)
            let state = try #require(try await connection.use { try Sight.look($0)?.state })
            func question(_ word: String) throws -> Question {
                try #require(Question(CountCalls(word: word), under: .of(.expert)))
            }
            for word in ["a", "b", "c"] { answers.keep(Calls(count: 1, weight: 1), of: try question(word), in: state) }
            #expect(answers.last(try question("a")) != nil)
            answers.keep(Calls(count: 1, weight: 2), of: try question("d"), in: state)
            #expect(answers.last(try question("b")) == nil)
            #expect(answers.last(try question("a")) != nil)
            #expect(answers.size == (3, 4))
            answers.keep(Calls(count: 1, weight: 8), of: try question("e"), in: state)
            #expect(answers.last(try question("e")) == nil, "what would take most of the room is not kept")
            limits.age = .zero
            let forgetful = RememberedAnswers(limits)
            forgetful.keep(Calls(count: 1, weight: 1), of: try question("a"), in: state)
            #expect(forgetful.last(try question("a")) == nil)
        }
    }
}

/// A desk that remembers and one that does not, on a server of their own.
private struct RememberingHarness {
    let harness: DeskHarness
    let answers: RememberedAnswers
    let remembering: Desk

    var fresh: Desk { harness.desk }

    static func with(_ body: (RememberingHarness) async throws -> Void) async throws {
        let server = try await PrivateServer.start()
        try await server.psql("create database roster")
        let options = server.options(database: "roster")
        _ = try await Migrator(options, logger: .silent).migrate()
        let connection = try await Connection.open(options, logger: .silent)
        try await connection.use { try ReferenceData.load(.whole, clock: .settable, $0) }
        let pool = Pool(options, logger: .silent)
        let answers = RememberedAnswers()
        try await body(
            RememberingHarness(
                harness: DeskHarness(desk: Desk(pool, logger: .silent), options: options),
                answers: answers,
                remembering: Desk(pool, policies: .shipped, remembering: answers, logger: .silent)
            )
        )
        await pool.shutDown()
        try await server.kill()
    }

    /// What the desk that remembers says; another number each time it has to look.
    func count(
        of word: String = "one",
        as role: Role = .expert,
        named principal: String? = nil,
        asKnownOn: PostgresMoment? = nil
    ) async throws -> Int {
        var circumstances = Circumstances.of(role)
        (circumstances.principal, circumstances.asKnownOn) = (principal, asKnownOn)
        return try await remembering.perform(CountCalls(word: word), under: circumstances).count
    }

    func sql(_ statements: String) async throws {
        let connection = try await Connection.open(harness.options, logger: .silent)
        try await connection.use { try $0.script(statements) }
    }

    func compareStanding(_ day: CivilDate?, _ role: Role) async throws {
        let ask = ShowStanding(asAt: day)
        let remembered = try await remembering.perform(ask, under: .of(role))
        let found = try await fresh.perform(ask, under: .of(role))
        #expect(found.given(at: remembered.asKnownOn) == remembered)
    }

    func compareBalance(_ day: CivilDate?, _ role: Role) async throws {
        let ask = ReportBalance(asAt: day, grouping: .participating, language: nil)
        let remembered = try await remembering.perform(ask, under: .of(role))
        let found = try await fresh.perform(ask, under: .of(role))
        #expect(found.given(at: remembered.standing.asKnownOn) == remembered)
    }
}

extension Circumstances {
    fileprivate static func of(_ role: Role) -> Circumstances {
        Circumstances(role: role, reason: nil, asKnownOn: nil, clock: nil, ending: .forGood)
    }
}

/// Tells how many were made so far, and so whether it was asked of the database.
private struct CountCalls: RememberedUseCase {
    static let access = Access.reading
    static let calls = Mutex(0)

    let word: String

    func perform(in session: Session) throws -> Calls {
        _ = try session.rows("select 1")
        return Calls(
            count: Self.calls.withLock { calls in
                calls += 1
                return calls
            },
            weight: 1
        )
    }
}

private struct Calls: RememberedOutcome, Codable {
    let count: Int
    let weight: Int

    func given(at moment: String) -> Calls { self }
}

private final class Flag: Sendable {
    private let value = Mutex(false)

    var isSet: Bool { value.withLock(\.self) }

    func set() { value.withLock { $0 = true } }
}
