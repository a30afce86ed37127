import Foundation
import Postgres
import RosterSchema
import RosterTesting
import Testing

/// T2: histories that many sessions make at once, of which the senders are told that they stand or are refused, or of
/// which nobody knows; and what is found afterwards.
///
/// `ROSTER_SEED` makes up the same operations again, though not how they meet, which is the scheduler's affair.
/// `ROSTER_HISTORIES` says how many transactions there are to be; then their outcomes are printed.
@Suite("Histories")
struct HistoriesTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let seed = environment["ROSTER_SEED"].flatMap { UInt64($0) } ?? .random(in: 0...999_999)
    private static let transactionsAskedFor = environment["ROSTER_HISTORIES"].flatMap { Int($0) }
    private static let transactions = 2_000

    @Test("every ok is there, nothing that nobody sent, no rule is broken on any day, and the past is found again")
    func generated() async throws {
        let server = try await PrivateServer.start(Workload.serverSettings)
        try await server.withDatabase(named: "histories") { options in
            _ = try await Migrator(options, logger: .silent).migrate()
            let connection = try await Connection.open(options, logger: .silent)
            try await connection.use { session in
                try session.script(Workload.beginning)
                try session.script(Workload.accidents)
            }
            let (sent, looks) = try await Workload(
                options: options,
                seed: Self.seed,
                transactions: Self.transactionsAskedFor ?? Self.transactions,
                hasAccidents: true
            ).run()
            let (versions, views) = try await connection.use { try Self.read($0, moments: 30) }
            expectNone(
                HistoryChecker.findings(sent: sent, versions: versions) + Look.findings(looks, versions: versions)
                    + views
            )
            #expect(!looks.isEmpty)
            let audit = try await AuditVerifier(options, logger: .silent).verify(against: .none)
            #expect(audit.findings == [], "ROSTER_SEED=\(Self.seed)")
            if Self.transactionsAskedFor == nil {
                expectVariety(sent, versions)
            } else {
                printOutcomes(sent)
            }
        }
        try await server.stop(.immediate)
    }

    /// There are no findings; if there are, some of each kind are shown.
    private func expectNone(_ findings: [Finding], _ location: SourceLocation = #_sourceLocation) {
        let some = Dictionary(grouping: findings, by: \.rule).values.flatMap { $0.prefix(5) }
        let text = some.map { "\n\($0)" }.joined()
        #expect(findings.count == 0, "ROSTER_SEED=\(Self.seed)\(text)", sourceLocation: location)
    }

    /// The versions, and what is wrong with the views of them.
    private static func read(_ session: Session, moments: Int) throws -> ([Version], [Finding]) {
        var random = SeededGenerator(seed: seed)
        return try session.transaction(TransactionMode(.repeatableRead, .readOnly)) { session in
            let versions = try Version.all(session)
            return (versions, try KnownViews.findings(versions: versions, moments: moments, &random, session))
        }
    }

    /// The history was worth checking: every outcome occurred, and each of the greater rules refused something.
    private func expectVariety(_ sent: [SentTransaction], _ versions: [Version]) {
        let outcomes = Set(sent.map(\.outcome))
        #expect(outcomes.isSuperset(of: [.ok, .mustBeginAgain, .lost, .unknown]))
        let rules = [
            "appointment_keeps_within_ceiling", "appointment_serves_person_once_a_day",
            "appointment_begins_within_mandate", "coordinator_term_is_held_by_one_at_a_time",
            "coordinator_term_has_prior_consent", "coordinator_term_is_two_years_unless_authorised",
            "coordinator_term_is_serving_expert", "acting_coordinator_acts_in_vacancy",
            "acting_coordinator_is_serving_expert", "focal_point_is_serving_expert",
        ]
        for rule in rules { #expect(outcomes.contains(.refused(by: rule)), "ROSTER_SEED=\(Self.seed)") }
        let standing = Set(versions.map(\.because) + versions.map(\.supersededBecause))
        let unknown = sent.filter { $0.outcome == .unknown && $0.changed.contains { $0 != nil } }
        #expect(unknown.contains { standing.contains($0.name) }, "of those unknown none stands")
        #expect(!unknown.allSatisfy { standing.contains($0.name) }, "of those unknown all stand")
    }

    private func printOutcomes(_ sent: [SentTransaction]) {
        print("ROSTER_SEED=\(Self.seed): \(sent.count) transactions")
        let counts = Dictionary(grouping: sent, by: \.outcome).mapValues(\.count)
        for (outcome, count) in counts.sorted(by: { $0.value > $1.value }) { print("\(count) \(outcome)") }
    }

    @Test("one expert too many, let in without the trigger, is found, and so is a view that forgets")
    func doctored() async throws {
        try await RosterDatabase.with { options in
            let connection = try await Connection.open(options, logger: .silent)
            try await connection.use { try $0.script(Workload.beginning) }
            let work = Workload(options: options, seed: Self.seed, transactions: 160, hasAccidents: false)
            let (sent, _) = try await work.run()
            let findings = try await connection.use { session in
                try ["select 1", Self.oneTooMany, Self.forgetfulView].map { doctoring in
                    try session.transaction(TransactionMode(.repeatableRead, .readWrite, ending: .rollBack)) {
                        session in
                        try session.script(doctoring)
                        var random = SeededGenerator(seed: Self.seed)
                        let versions = try Version.all(session)
                        return try HistoryChecker.findings(sent: sent, versions: versions)
                            + KnownViews.findings(versions: versions, moments: 30, &random, session)
                    }
                }
            }
            expectNone(findings[0])
            #expect(Set(findings[1].map(\.rule)) == ["appointment_keeps_within_ceiling", Finding.unsent])
            #expect(Set(findings[2].map(\.rule)) == [Finding.view])
        }
    }

    /// Eight experts, where at most seven may be in post, on days that nobody else appoints for.
    private static let oneTooMany = """
        alter table appointment disable trigger appointment_keeps_within_ceiling;
        insert into appointment (person_id, term, instrument)
        select n, '[2004-04-28,2004-05-01]', 'S/1' from generate_series(1, 8) n
        """

    /// Shows what is known now, whatever moment is asked for.
    private static let forgetfulView = "create or replace view known.appointment as select * from public.appointment"
}
