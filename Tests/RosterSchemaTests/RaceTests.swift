import Postgres
import RosterTesting
import Testing

/// T1: what must hold however many change things at once, and whatever isolation their sessions chose.
@Suite("Races")
struct RaceTests {
    private static let rounds = 70
    private static let rivals = 6

    @Test(
        "E06: of several ninth appointments made at the same moment exactly one stands",
        arguments: [
            TransactionMode.Isolation.readCommitted, .repeatableRead, .serializable,
        ]
    )
    func lastPlace(isolation: TransactionMode.Isolation) async throws {
        try await RosterDatabase.with { options in
            let pool = Pool(options, logger: .silent)
            try await pool.use { session in
                try session.script(
                    """
                    insert into mandate (instrument, adopted_on, last_day)
                    values ('S/RES/2663 (2022)', '2011-04-20', '2032-11-30');
                    insert into ceiling (experts, first_day, instrument) values (9, '2012-06-29', 'S/RES/2055 (2012)');
                    insert into person (full_name) select 'Expert ' || n from generate_series(1, 8 + \(Self.rivals)) n;
                    insert into appointment (person_id, term, instrument)
                    select person_id, '[2013-01-01,2100-12-31]', 'S/2013/1' from person where person_id <= 8;
                    """
                )
            }
            for round in 0..<Self.rounds {
                let day = PostgresDay(daysSince2000: Int32(6_000 + 20 * round))
                let failures = await withTaskGroup { group in
                    for rival in 1...Self.rivals {
                        group.addTask { await appointing(8 + rival, from: day, isolation, through: pool) }
                    }
                    return await group.reduce(into: []) { $0.append($1) }
                }
                #expect(failures.count { $0 == nil } == 1)
                for case let failure? in failures {
                    let isRefusal = failure.constraint == "appointment_keeps_within_ceiling"
                    #expect(isRefusal || isolation != .readCommitted && failure.sqlState == .serializationFailure)
                }
                let inPost = try await pool.use { try $0.rows("select serving_on(\(day)) as n")[0]["n"] as Int }
                #expect(inPost == 9)
            }
            let deadlocks = try await pool.use { session -> Int in
                try session.rows("select deadlocks from pg_stat_database where datname = current_database()")[0][
                    "deadlocks"
                ]
            }
            #expect(deadlocks == 0)
            await pool.shutDown()
        }
    }

    /// Appoints a person for ten days, and returns what the server refused it with.
    private func appointing(
        _ person: Int,
        from day: PostgresDay,
        _ isolation: TransactionMode.Isolation,
        through pool: Pool
    ) async -> ServerError? {
        do {
            try await pool.use { session in
                _ = try session.transaction(TransactionMode(isolation, .readWrite)) { session in
                    try session.execute("select \(person) as seen")  // the snapshot is taken before the lock
                    try session.execute(
                        """
                        insert into appointment (person_id, term, instrument)
                        values (\(person), daterange(\(day), \(day) + 10), 'S/2024/1')
                        """
                    )
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
