package import ExpertGroup
package import Postgres

/// Asks for a State on a day, and for what it was called, and where it counted, on others.
package struct ShowState: UseCase {
    package static let access = Access.reading

    package var state: StateCode

    /// `nil` for today in New York.
    package var asAt: CivilDate?

    package init(state: StateCode, asAt: CivilDate?) {
        self.state = state
        self.asAt = asAt
    }

    package func perform(in session: Session) throws -> StateInTime {
        let day = try RosterClock.day(asAt, session)
        let code = state.description
        let found = try session.rows(StateQueries.states(on: day, iso3: code, group: nil))
        guard let row = found.first else { throw Failure.notFound(.state, name: code) }
        let answers = try session.pipeline([
            """
            select standing as what, null::text as language, lower(valid) as first_day, upper(valid) - 1 as last_day, source
            from known.state_standing where iso3 = \(code) order by valid
            """,
            """
            select name as what, language, lower(valid) as first_day, upper(valid) - 1 as last_day, source
            from known.state_name where iso3 = \(code) and kind in ('short', 'formal') order by language, kind desc, valid
            """,
            """
            select group_code || case when counts then '' else ' (does not count)' end as what, null::text as language,
                lower(valid) as first_day, upper(valid) - 1 as last_day, source
            from known.group_membership where iso3 = \(code) order by valid, counts desc
            """,
            """
            select case when from_iso3 = \(code) then 'followed by ' || to_iso3 else 'follows ' || from_iso3 end as what,
                null::text as language, on_day as first_day, null::date as last_day, source
            from known.state_succession where \(code) in (from_iso3, to_iso3) order by on_day, to_iso3
            """,
        ])
        return StateInTime(
            state: try StateOnDay(row, on: day),
            standings: try answers[0].map(StateFact.init),
            names: try answers[1].map(StateFact.init),
            groups: try answers[2].map(StateFact.init),
            successions: try answers[3].map(StateFact.init)
        )
    }
}

/// A State on a day, and what was so of it on which days.
package struct StateInTime: Codable, Hashable, Sendable {
    package let state: StateOnDay
    package let standings: [StateFact]

    /// Short and formal names.
    package let names: [StateFact]
    package let groups: [StateFact]
    package let successions: [StateFact]
}

/// Something that is so of a State on some days.
package struct StateFact: Codable, Hashable, Sendable {
    package let what: String

    /// Of a name.
    @Explicit package var language: String?

    /// `nil` for since before 28 April 2004, when resolution 1540 was adopted.
    @Explicit package var firstDay: CivilDate?

    /// `nil` for still.
    @Explicit package var lastDay: CivilDate?
    @Explicit package var source: String?
}

extension StateFact {
    fileprivate init(_ row: Row) throws {
        self.init(
            what: try row["what"],
            language: try row["language"],
            firstDay: try row["first_day"],
            lastDay: try row["last_day"],
            source: try row["source"]
        )
    }
}
