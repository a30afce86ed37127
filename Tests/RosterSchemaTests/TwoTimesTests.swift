import Postgres
import RosterTesting
import Testing

@Suite("Two times")
struct TwoTimesTests {
    /// The decisions that were believed, by their keys.
    private typealias Known = [Int: String]

    @Test("every past state of random histories is found again as it was")
    func replay() async throws {
        try await RosterDatabase.with { options in
            let connection = try await Connection.open(options, logger: .silent)
            let states = try await connection.use { session in
                try session.execute("call open_group()")
                var random = SystemRandomNumberGenerator()
                return try (1...150).map { _ in
                    try session.transaction(TransactionMode(.readCommitted, .readWrite)) { session in
                        for _ in 1...Int.random(in: 1...3, using: &random) { try Self.change(session, &random) }
                    }
                    return (try Self.lastInstant(session), try Self.decisions(in: "decision", session))
                }
            }
            #expect(Set(states.map(\.0)).count == states.count)
            try await connection.use { session in
                for (instant, known) in states { #expect(try Self.known(on: instant, session) == known) }
                let now = try Self.decisions(in: "known.decision", session)
                #expect(now == states.last?.1)
            }
        }
    }

    private static func change(_ session: Session, _ random: inout SystemRandomNumberGenerator) throws {
        let text = "text \(UInt32.random(in: 0...UInt32.max, using: &random))"
        let some: Query = "select decision_id from decision order by random() limit 1"
        switch Int.random(in: 0...3, using: &random) {
        case 0, 1:
            try session.execute(
                "insert into decision (kind, decided_on, text) values ('committee_decision', '2024-01-01', \(text))"
            )
        case 2: try session.execute("update decision set text = \(text) where decision_id = (\(verbatim: some.text))")
        default: try session.execute("delete from decision where decision_id = (\(verbatim: some.text))")
        }
    }

    private static func lastInstant(_ session: Session) throws -> PostgresMoment {
        try session.rows("select recorded from expert_group")[0]["recorded"]
    }

    private static func decisions(in relation: String, _ session: Session) throws -> Known {
        let rows = try session.rows("select decision_id, text from \(verbatim: relation)")
        return Dictionary(uniqueKeysWithValues: try rows.map { (try $0["decision_id"], try $0["text"]) })
    }

    private static func known(on instant: PostgresMoment, _ session: Session) throws -> Known {
        try session.transaction(TransactionMode(.repeatableRead, .readOnly)) { session in
            try session.execute("select set_config('roster.as_known_on', \(instant)::text, true)")
            return try decisions(in: "known.decision", session)
        }
    }

    @Test("what a new database comes with is known for ever; what is recorded later is not")
    func loaded() async throws {
        try await RosterDatabase.with { options in
            let connection = try await Connection.open(options, logger: .silent)
            let counts = try await connection.use { session -> [Int] in
                let insert = "insert into ceiling (experts, first_day, instrument) values"
                try session.script("\(insert) (8, '2011-04-20', 'S/RES/1977 (2011)')")
                try session.script("call open_group(); \(insert) (9, '2012-06-29', 'S/RES/2055 (2012)')")
                return try session.transaction(TransactionMode(.readCommitted, .readOnly)) { session in
                    try session.execute("set local roster.as_known_on = '2004-04-28'")
                    let long: Int = try session.rows("select count(*) as n from known.ceiling")[0]["n"]
                    try session.execute("set local roster.as_known_on = ''")
                    return [long, try session.rows("select count(*) as n from known.ceiling")[0]["n"]]
                }
            }
            #expect(counts == [1, 2])
        }
    }

    @Test("the clock can be set only in a database made for tests, and never back")
    func testClock() async throws {
        try await RosterDatabase.with { options in
            let connection = try await Connection.open(options, logger: .silent)
            try await connection.use { session in
                let record =
                    "insert into decision (kind, decided_on, text) values ('chair_instruction', '2021-01-01', 'x')"
                try session.script("call open_group(); set roster.clock = '2021-04-20 12:00+00'")
                try session.script(record)
                let real: Bool = try session.rows("select recorded > '2026-01-01' as yes from expert_group")[0]["yes"]
                #expect(real)
            }
        }
        try await RosterDatabase.with { options in
            let connection = try await Connection.open(options, logger: .silent)
            let (instant, error) = try await connection.use { session in
                let record =
                    "insert into decision (kind, decided_on, text) values ('chair_instruction', '2021-01-01', 'x')"
                try session.script("insert into test_clock default values; call open_group()")
                try session.script("set roster.clock = '2021-04-20 12:00+00'; \(record)")
                let instant: Bool = try session.rows(
                    "select recorded = '2021-04-20 12:00+00' as yes from expert_group"
                )[0]["yes"]
                let error = #expect(throws: PostgresError.self) {
                    try session.script("set roster.clock = '2021-04-19 12:00+00'; \(record)")
                }
                return (instant, error)
            }
            #expect(instant)
            guard case .server(let refusal) = error else { Issue.record("not refused"); return }
            #expect(refusal.constraint == "expert_group_clock_never_goes_back")
        }
    }

    @Test("what was recorded is destroyed by nobody, not even by the owner's login")
    func kept() async throws {
        try await RosterDatabase.with { options in
            let connection = try await Connection.open(options, logger: .silent)
            try await connection.use { session in
                try session.script(
                    """
                    call open_group();
                    insert into decision (kind, decided_on, text) values ('chair_instruction', '2021-01-01', 'x');
                    """
                )
                try session.script("update decision set text = 'y'")
                for statement in [
                    "delete from history.decision", "update history.decision set text = 'z'",
                    "truncate history.decision", "truncate decision cascade",
                ] {
                    let error = #expect(throws: PostgresError.self, "\(statement)") { try session.script(statement) }
                    guard case .server(let refusal) = error else { Issue.record("not refused: \(statement)"); continue }
                    #expect(refusal.constraint == "history_is_kept")
                }
                try session.script("delete from decision")
                let kept: [String] = try session.rows("select text from history.decision order by recorded").map {
                    try $0["text"]
                }
                #expect(kept == ["x", "y"])
            }
        }
    }
}
