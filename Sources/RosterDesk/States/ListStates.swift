package import ExpertGroup
package import Postgres

/// Asks for the States that there are on a day: Members, observers, and neither.
package struct ListStates: UseCase {
    package static let access = Access.reading

    /// `nil` for today in New York.
    package var asAt: CivilDate?

    /// The regional group in which they count or take part; `nil` for every one.
    package var group: RegionalGroup?

    package init(asAt: CivilDate?, group: RegionalGroup?) {
        self.asAt = asAt
        self.group = group
    }

    package func perform(in session: Session) throws -> [StateOnDay] {
        let day = try RosterClock.day(asAt, session)
        return try session.rows(StateQueries.states(on: day, iso3: nil, group: group?.rawValue)).map {
            try StateOnDay($0, on: day)
        }
    }
}
