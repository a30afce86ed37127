import Postgres
import RosterTesting
import Testing

/// Scenarios in which it matters when something was recorded, replayed with the test clock.
@Suite("Scenarios")
struct ScenarioTests {
    /// Gives a database in which the clock can be set, with what was decided by 1 March 2021.
    private func withClock(_ body: (Connection) async throws -> Void) async throws {
        try await RosterDatabase.with { options in
            let connection = try await Connection.open(options, logger: .silent)
            try await connection.use { session in
                try session.script(
                    """
                    insert into test_clock default values;
                    insert into mandate (instrument, adopted_on, last_day)
                    values ('S/RES/1977 (2011)', '2011-04-20', '2021-04-25');
                    insert into person (full_name) values ('A'), ('B'), ('C'), ('D'), ('E'), ('F');
                    call open_group();
                    """
                )
            }
            try await body(connection)
        }
    }

    /// Records at noon of a day in New York.
    private func record(_ day: String, _ statements: String, _ connection: Connection) async throws {
        try await connection.use { try $0.script("set roster.clock = '\(day) 12:00 America/New_York'; \(statements)") }
    }

    /// What a query answers when it is believed what was known at the end of a day in New York.
    private func ask(_ query: String, knownOn day: String?, _ connection: Connection) async throws -> [String?] {
        try await connection.use { session in
            try session.transaction(TransactionMode(.repeatableRead, .readOnly)) { session in
                if let day {
                    try session.execute(
                        """
                        select set_config(
                            'roster.as_known_on',
                            ((\(day)::date + 1)::timestamp at time zone 'America/New_York' - interval '1 microsecond')::text,
                            true
                        )
                        """
                    )
                }
                return try session.rows(Query(verbatim: query)).map { try $0["answer"] }
            }
        }
    }

    private static let renewals = [
        ("2021-04-22", "('S/RES/2572 (2021)', '2021-04-22', '2022-02-28')"),
        ("2022-02-25", "('S/RES/2622 (2022)', '2022-02-25', '2022-11-30')"),
        ("2022-11-30", "('S/RES/2663 (2022)', '2022-11-30', '2032-11-30')"),
    ]

    @Test(
        "E07, E08, E09: the effective end is the one that was known on the day asked for, without an edit of the term"
    )
    func mandateAsKnown() async throws {
        try await withClock { connection in
            try await record(
                "2021-03-01",
                """
                insert into appointment (person_id, term, instrument) values (1, '[2021-01-01,2023-12-31]', 'S/2021/1');
                insert into coordinator_term (person_id, term, consented_on, appointed_on, instrument)
                values (1, '[2021-03-01,2023-02-28]', '2021-02-01', '2021-02-02', 'S/2021/2')
                """,
                connection
            )
            for (day, mandate) in Self.renewals {
                try await record(
                    day,
                    "insert into mandate (instrument, adopted_on, last_day) values \(mandate)",
                    connection
                )
            }
            let end = "select effective_end::text as answer from effective_coordinator_term"
            let inPost = """
                select count(*)::text as answer from effective_appointment
                where '2022-01-15' between first_day and effective_end
                """
            for (knownOn, expectedEnd, expectedInPost) in [
                ("2021-03-02", "2021-04-25", "0"), ("2021-04-20", "2021-04-25", "0"), ("2021-04-22", "2022-02-28", "1"),
                ("2022-03-01", "2022-11-30", "1"), ("2022-11-30", "2023-02-28", "1"),
            ] {
                let ends = try await ask(end, knownOn: knownOn, connection)
                #expect(ends == [expectedEnd], "as known on \(knownOn)")
                let counts = try await ask(inPost, knownOn: knownOn, connection)
                #expect(counts == [expectedInPost], "as known on \(knownOn)")
            }
            let now = try await ask(end, knownOn: nil, connection)
            #expect(now == ["2023-02-28"])
            let edits = try await ask(
                "select count(*)::text as answer from history.coordinator_term",
                knownOn: nil,
                connection
            )
            #expect(edits == ["0"])
        }
    }

    /// A mandate to 2032, so that it ends nothing in what follows.
    private static let longMandate = """
        insert into mandate (instrument, adopted_on, last_day) values
            ('S/RES/2572 (2021)', '2021-04-22', '2022-02-28'), ('S/RES/2622 (2022)', '2022-02-25', '2022-11-30'),
            ('S/RES/2663 (2022)', '2022-11-30', '2032-11-30');
        """

    @Test("E22: a resignation and its withdrawal are both kept; each is seen by who asks for what was known then")
    func withdrawnResignation() async throws {
        try await withClock { connection in
            try await record(
                "2024-01-02",
                """
                \(Self.longMandate)
                insert into appointment (person_id, term, instrument) values (1, '[2024-01-01,2025-12-31]', 'S/2024/1')
                """,
                connection
            )
            try await record(
                "2024-05-10",
                """
                set roster.reason = 'letter of 9 May';
                update appointment set ended_on = '2024-06-30', ended_because = 'resigned'
                """,
                connection
            )
            try await record(
                "2024-06-01",
                "set roster.reason = 'letter of 31 May'; update appointment set ended_on = null, ended_because = null",
                connection
            )
            let end = "select effective_end::text as answer from effective_appointment"
            for (knownOn, expected) in [
                ("2024-05-09", "2025-12-31"), ("2024-05-15", "2024-06-30"), ("2024-06-02", "2025-12-31"),
            ] {
                let ends = try await ask(end, knownOn: knownOn, connection)
                #expect(ends == [expected], "as known on \(knownOn)")
            }
            let events = try await ask(
                """
                select concat_ws(': ', ended_on, recorded_because) as answer
                from (table known.appointment union all
                      select \(Self.appointmentColumns) from history.appointment) as versions
                order by recorded
                """,
                knownOn: nil,
                connection
            )
            #expect(events == ["", "2024-06-30: letter of 9 May", "letter of 31 May"])
        }
    }

    private static let appointmentColumns = """
        appointment_id, person_id, term, appointed_on, instrument, decision_id, consultation_id, taken_up_on, ended_on,
        ended_because, served,
        recorded, recorded_by, recorded_because
        """

    @Test("E23: what is learnt later is dated when it happened, and what was reported before stays as it was known")
    func learntLater() async throws {
        try await withClock { connection in
            try await record(
                "2024-01-02",
                """
                \(Self.longMandate)
                insert into appointment (person_id, term, instrument) values (5, '[2024-01-01,2025-12-31]', 'S/2024/1')
                """,
                connection
            )
            let inPost = """
                select full_name as answer from effective_appointment join known.person using (person_id)
                where '2024-09-01' between first_day and effective_end
                """
            let reported = try await ask(inPost, knownOn: "2024-09-01", connection)
            #expect(reported == ["E"])
            try await record(
                "2024-09-10",
                "update appointment set ended_on = '2024-08-20', ended_because = 'resigned'",
                connection
            )
            let again = try await ask(inPost, knownOn: "2024-09-01", connection)
            #expect(again == reported)
            let corrected = try await ask(inPost, knownOn: "2024-09-10", connection)
            #expect(corrected == [])
        }
    }

    @Test("E21: five terms go on by one decision, without a gap; the sixth ends, and its place is vacant")
    func rollover() async throws {
        try await withClock { connection in
            try await record(
                "2030-01-02",
                """
                \(Self.longMandate)
                insert into appointment (person_id, term, instrument)
                select person_id, '[2029-03-15,2031-03-14]', 'S/2029/1' from person;
                """,
                connection
            )
            try await record(
                "2031-03-14",
                """
                update appointment set ended_on = '2031-03-14', ended_because = 'resigned' where person_id = 6;
                with decided as (
                    insert into decision (kind, decided_on, text) values ('committee_decision', '2031-03-14', 'Interim.')
                    returning decision_id
                )
                insert into appointment (person_id, term, instrument, decision_id)
                select person_id, '[2031-03-15,2031-09-30]', 'S/2031/1', decision_id from person, decided where person_id <= 5
                """,
                connection
            )
            let service = try await ask(
                """
                select concat_ws(' ', full_name, min(first_day), serves_until(person_id, min(first_day))) as answer
                from effective_appointment join known.person using (person_id)
                group by person_id, full_name order by full_name
                """,
                knownOn: nil,
                connection
            )
            let going = ["A", "B", "C", "D", "E"].map { "\($0) 2029-03-15 2031-09-30" }
            #expect(service == going + ["F 2029-03-15 2031-03-14"])
            let seats = try await ask(
                """
                select concat_ws(' ', day::date, serving_on(day::date)) as answer
                from generate_series('2031-03-14'::date, '2031-03-15', '1 day') day
                """,
                knownOn: nil,
                connection
            )
            #expect(seats == ["2031-03-14 6", "2031-03-15 5"])
            let citing = try await ask(
                "select count(*)::text as answer from appointment join decision using (decision_id)",
                knownOn: nil,
                connection
            )
            #expect(citing == ["5"])
        }
    }

    @Test("E58: where a State has ceased to exist, the nationality is to be determined until somebody says which")
    func successor() async throws {
        try await withClock { connection in
            try await record(
                "2021-03-02",
                """
                insert into m49_area (code, kind, name_en) values ('001', 'region', 'World');
                insert into state (iso3, iso2, m49, m49_area_code) values
                    ('SCG', 'CS', '891', '001'), ('SRB', 'RS', '688', '001'), ('MNE', 'ME', '499', '001');
                insert into state_standing (iso3, standing, valid) values
                    ('SCG', 'member', '[2000-11-01,2006-06-03)'), ('SRB', 'member', '[2006-06-03,)'),
                    ('MNE', 'member', '[2006-06-28,)');
                insert into state_succession (from_iso3, to_iso3, on_day) values
                    ('SCG', 'SRB', '2006-06-03'), ('SCG', 'MNE', '2006-06-03');
                insert into person_nationality (person_id, iso3) values (1, 'SCG');
                """,
                connection
            )
            func reported(on day: String, knownOn: String?) async throws -> [String?] {
                try await ask("select iso3 as answer from nationality_on('\(day)')", knownOn: knownOn, connection)
            }
            let before = try await reported(on: "2006-06-02", knownOn: nil)
            #expect(before == ["SCG"])
            let after = try await reported(on: "2006-06-03", knownOn: nil)
            #expect(after == [nil])

            try await record(
                "2021-03-05",
                """
                update person_nationality set valid = '(,2006-06-03)';
                insert into person_nationality (person_id, iso3, valid, reported_because)
                values (1, 'MNE', '[2006-06-28,)', 'chosen by the person')
                """,
                connection
            )
            let chosen = try await reported(on: "2006-06-28", knownOn: nil)
            #expect(chosen == ["MNE"])
            let past = try await reported(on: "2006-06-02", knownOn: nil)
            #expect(past == ["SCG"])
            let asKnown = try await reported(on: "2006-06-28", knownOn: "2021-03-04")
            #expect(asKnown == [nil])
        }
    }
}
