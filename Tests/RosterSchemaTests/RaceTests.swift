import Postgres
import RosterTesting
import Testing

/// T1: what must hold however many change things at once, and whatever isolation their sessions chose.
@Suite("Races")
struct RaceTests {
    private static let rounds = 70
    private static let rivals = 6
    private static let isolations: [TransactionMode.Isolation] = [.readCommitted, .repeatableRead, .serializable]

    /// Gives a pool on a database with a mandate, a ceiling of nine, eight experts in post and some more people.
    private func withGroup(_ body: (Pool) async throws -> Void) async throws {
        try await RosterDatabase.with { options in
            // Nothing takes longer than two seconds: the server would end it, and no rule would be the reason.
            var options = options
            options.statementTimeout = .seconds(2)
            options.lockTimeout = .seconds(2)
            let pool = Pool(options, logger: .silent)
            try await pool.use { session in
                try session.script(
                    """
                    call open_group();
                    insert into mandate (instrument, adopted_on, last_day)
                    values ('S/RES/2663 (2022)', '2011-04-20', '2032-11-30');
                    insert into ceiling (experts, first_day, instrument) values (9, '2012-06-29', 'S/RES/2055 (2012)');
                    insert into person (full_name) select 'Expert ' || n from generate_series(1, 8 + \(Self.rivals)) n;
                    insert into appointment (person_id, term, instrument)
                    select person_id, '[2013-01-01,2100-12-31]', 'S/2013/1' from person where person_id <= 8;
                    """
                )
            }
            try await body(pool)
            let deadlocks = try await pool.use { session -> Int in
                try session.rows("select deadlocks as n from pg_stat_database where datname = current_database()")[0][
                    "n"
                ]
            }
            #expect(deadlocks == 0)
            await pool.shutDown()
        }
    }

    /// The first day of a round; rounds do not touch one another.
    private func day(of round: Int) -> PostgresDay { PostgresDay(daysSince2000: Int32(6_000 + 20 * round)) }

    /// Performs statements at the same moment, each in a transaction of its own whose snapshot is taken before.
    ///
    /// - Returns: what each was refused with, in no order.
    private func perform(
        _ statements: [Query],
        _ isolation: TransactionMode.Isolation,
        through pool: Pool
    ) async -> [ServerError?] {
        await withTaskGroup(of: ServerError?.self) { group in
            for statement in statements {
                group.addTask {
                    do {
                        try await pool.use { session in
                            try session.transaction(TransactionMode(isolation, .readWrite)) { session in
                                try session.execute("select 1 from person limit 1")
                                _ = try session.execute(statement)
                            }
                        }
                        return nil
                    } catch PostgresError.server(let error) {
                        return error
                    } catch {
                        Issue.record(error)
                        return nil
                    }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
    }

    /// Exactly one stands; the others were refused by the rule, or have to begin again.
    private func expectOneWinner(
        _ failures: [ServerError?],
        rules: Set<String>,
        _ isolation: TransactionMode.Isolation,
        _ location: SourceLocation = #_sourceLocation
    ) {
        #expect(failures.count { $0 == nil } == 1, sourceLocation: location)
        for case let failure? in failures {
            let isRefusal = failure.constraint.map(rules.contains) ?? false
            let mustBeginAgain = isolation != .readCommitted && failure.sqlState == .serializationFailure
            #expect(isRefusal || mustBeginAgain, "\(failure)", sourceLocation: location)
        }
    }

    @Test("E06: of several ninth appointments made at the same moment exactly one stands", arguments: isolations)
    func lastPlace(isolation: TransactionMode.Isolation) async throws {
        try await withGroup { pool in
            for round in 0..<Self.rounds {
                let day = day(of: round)
                let appointments = (1...Self.rivals).map { rival -> Query in
                    """
                    insert into appointment (person_id, term, instrument)
                    values (\(8 + rival), daterange(\(day), \(day) + 10), 'S/2024/1')
                    """
                }
                let failures = await perform(appointments, isolation, through: pool)
                expectOneWinner(failures, rules: ["appointment_keeps_within_ceiling"], isolation)
                let inPost = try await pool.use { try $0.rows("select serving_on(\(day)) as n")[0]["n"] as Int }
                #expect(inPost == 9)
            }
        }
    }

    @Test("of several coordinators appointed at the same moment exactly one stands", arguments: isolations)
    func office(isolation: TransactionMode.Isolation) async throws {
        try await withGroup { pool in
            for round in 0..<Self.rounds {
                let day = day(of: round)
                let terms = (1...Self.rivals).map { rival -> Query in
                    """
                    insert into coordinator_term (person_id, term, consented_on, appointed_on, instrument, authority)
                    values (\(rival), daterange(\(day), \(day) + \(Int32(rival))), '2013-01-01', '2013-01-01', 'S/1', 'S/2')
                    """
                }
                let failures = await perform(terms, isolation, through: pool)
                expectOneWinner(failures, rules: ["coordinator_term_is_held_by_one_at_a_time"], isolation)
            }
        }
    }

    @Test(
        "a successor and the withdrawal of a resignation at the same moment: one of them is refused",
        arguments: isolations
    )
    func resignation(isolation: TransactionMode.Isolation) async throws {
        try await withGroup { pool in
            try await pool.use { session in
                try session.script(
                    "insert into appointment (person_id, term, instrument) values (9, '[2013-01-01,2100-12-31]', 'S/2013/2')"
                )
            }
            for round in 0..<Self.rounds {
                let day = day(of: round)
                try await pool.use { session in
                    _ = try session.execute(
                        "update appointment set ended_on = \(day), ended_because = 'resigned' where person_id = 9"
                    )
                }
                let failures = await perform(
                    [
                        "update appointment set ended_on = null, ended_because = null where person_id = 9",
                        """
                        insert into appointment (person_id, term, instrument)
                        values (10, daterange(\(day) + 1, \(day) + 10), 'S/2024/1')
                        """,
                    ],
                    isolation,
                    through: pool
                )
                expectOneWinner(failures, rules: ["appointment_keeps_within_ceiling"], isolation)
                try await pool.use { _ = try $0.execute("delete from appointment where person_id = 10") }
            }
        }
    }

    @Test(
        "an extension and a lowered ceiling at the same moment: an extension that stands came first",
        arguments: isolations
    )
    func loweredCeiling(isolation: TransactionMode.Isolation) async throws {
        try await withGroup { pool in
            var extensionsThatStand = 0
            for round in 0..<Self.rounds {
                let day = day(of: round)
                try await pool.use { session in
                    _ = try session.execute(
                        """
                        insert into appointment (person_id, term, instrument)
                        values (9, daterange(\(day), \(day) + 5), 'S/2024/1')
                        """
                    )
                }
                let failures = await perform(
                    [
                        "update appointment set term = daterange(\(day), \(day) + 10) where person_id = 9",
                        """
                        insert into ceiling (experts, first_day, instrument)
                        values (8, \(day) + 5, 'S/RES/' || \(round)), (9, \(day) + 15, 'S/RES/' || \(round))
                        """,
                    ],
                    isolation,
                    through: pool
                )
                for case let failure? in failures {
                    let isRefusal = failure.constraint == "appointment_keeps_within_ceiling"
                    #expect(isRefusal || isolation != .readCommitted && failure.sqlState == .serializationFailure)
                }
                let (wasExtended, cameFirst) = try await pool.use { session -> (Bool, Bool) in
                    let row = try session.rows(
                        """
                        select upper(a.term) = \(day) + 10 as extended, coalesce(a.recorded < c.recorded, true) as first
                        from appointment a left join ceiling c on c.first_day = \(day) + 5
                        where a.person_id = 9
                        """
                    )[0]
                    return (try row["extended"], try row["first"])
                }
                #expect(!wasExtended || cameFirst)
                if wasExtended { extensionsThatStand += 1 }
                try await pool.use { _ = try $0.execute("delete from appointment where person_id = 9") }
            }
            #expect(extensionsThatStand > 0 && extensionsThatStand < Self.rounds)
        }
    }
}
