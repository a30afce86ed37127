import Postgres
import RosterSchema
import RosterTesting
import Testing

@Suite("Reference data")
struct ReferenceDataTests {
    private func withReference(
        _ extent: ReferenceData.Extent,
        _ body: @Sendable (Session) throws -> Void
    ) async throws {
        try await RosterDatabase.with { options in
            let connection = try await Connection.open(options, logger: .silent)
            try await connection.use { session in
                try ReferenceData.load(extent, clock: .real, session)
                try body(session)
            }
        }
    }

    private static func number(_ query: Query, _ session: Session) throws -> Int { try session.rows(query)[0]["n"] }

    private static func expect(
        _ query: Query,
        _ number: Int,
        _ session: Session,
        _ location: SourceLocation = #_sourceLocation
    ) throws {
        let found = try Self.number(query, session)
        #expect(found == number, sourceLocation: location)
    }

    @Test("E58: the number of Members and of each group is right on every day on which it changes")
    func members() async throws {
        try await withReference(.whole) { session in
            let days = [
                ("2006-06-02", 191, [53, 54, 22, 33, 29]), ("2006-06-03", 191, [53, 54, 22, 33, 29]),
                ("2006-06-27", 191, [53, 54, 22, 33, 29]), ("2006-06-28", 192, [53, 54, 23, 33, 29]),
                ("2011-07-13", 192, [53, 54, 23, 33, 29]), ("2011-07-14", 193, [54, 54, 23, 33, 29]),
                ("2024-07-01", 193, [54, 54, 23, 33, 29]),
            ]
            for (day, members, groups) in days {
                let found = try Self.number(
                    "select count(*) as n from state_standing where standing = 'member' and valid @> \(day)::date",
                    session
                )
                #expect(found == members, "\(day)")
                let counted: [Int] = try session.rows(
                    """
                    select count(m.iso3) as n
                    from regional_group g
                    left join (
                        group_membership m
                        join state_standing s on s.iso3 = m.iso3 and s.standing = 'member' and s.valid @> \(day)::date
                    ) on m.group_code = g.code and m.counts and m.valid @> \(day)::date
                    group by g.position
                    order by g.position
                    """
                ).map { try $0["n"] }
                #expect(counted == groups, "\(day)")
            }
        }
    }

    @Test("every State has one short name in each of the six languages, on any day")
    func names() async throws {
        try await withReference(.bare) { session in
            for day in [
                "2004-04-28", "2012-06-29", "2019-02-13", "2019-02-14", "2022-05-31", "2022-06-01", "2026-11-22",
            ] {
                let names = try Self.number(
                    "select count(*) as n from state_name where kind = 'short' and valid @> \(day)::date",
                    session
                )
                let languages = 6
                let hasSuccessor = try Self.number("select count(*) as n from state", session)
                #expect(names == languages * hasSuccessor, "\(day)")
            }
        }
    }

    @Test("E85: names people type lead to one State; Congo leads to two, and the observers and others are told apart")
    func synonyms() async throws {
        try await withReference(.bare) { session in
            let expected: [(String, [String])] = [
                ("USA", ["USA"]), ("U.S.", ["USA"]), ("美国", ["USA"]), ("États-Unis", ["USA"]), ("Turkey", ["TUR"]),
                ("South Korea", ["KOR"]), ("Congo", ["COD", "COG"]), ("Kosovo", []),
            ]
            for (name, states) in expected {
                let found: [String] = try session.rows(
                    "select distinct iso3 from state_name where name = \(name) order by iso3"
                ).map { try $0["iso3"] }
                #expect(found == states, "\(name)")
            }
            let observers: [String] = try session.rows(
                "select iso3 from state_standing where standing = 'observer' order by iso3"
            ).map { try $0["iso3"] }
            #expect(observers == ["PSE", "VAT"])
        }
    }

    @Test(
        "mandates, ceiling and working groups are as DOMAIN says; a bare database has only the last; all known for ever"
    )
    func rules() async throws {
        try await withReference(.whole) { session in
            try Self.expect("select count(*) as n from mandate", 7, session)
            try Self.expect("select experts as n from ceiling_on('2026-11-22')", 8, session)
            try Self.expect("select count(*) as n from working_group", 4, session)
            let end: Bool = try session.rows("select mandate_end_for('2004-04-28') = '2032-11-30' as yes")[0]["yes"]
            #expect(end)
            try Self.expect("select count(*) as n from state where recorded <> '-infinity'", 0, session)
            try Self.expect("select is_open::int as n from expert_group", 1, session)
        }
        try await withReference(.bare) { session in
            try Self.expect("select count(*) as n from mandate", 0, session)
            try Self.expect("select count(*) as n from working_group", 4, session)
        }
    }

    @Test("nothing is loaded twice")
    func twice() async throws {
        try await withReference(.bare) { session in
            #expect(throws: PostgresError.self) { try ReferenceData.load(.bare, clock: .real, session) }
        }
    }
}
