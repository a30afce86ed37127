package import ExpertGroup
package import Postgres

/// Asks which States sit in the Committee on a day: permanent members first, then elected ones (E82).
package struct ListCommitteeMembers: UseCase {
    package static let access = Access.reading

    /// `nil` for today in New York.
    package var asAt: CivilDate?

    package init(asAt: CivilDate?) { self.asAt = asAt }

    package func perform(in session: Session) throws -> [CommitteeSeat] {
        let day = try RosterClock.day(asAt, session)
        return try session.rows(
            """
            select committee_member_id as id, iso3, permanent, lower(seated) as first_day, upper(seated) - 1 as last_day,
                \(verbatim: CommitteeQueries.name(of: "c.iso3", on: "lower(c.seated)"))
            from known.committee_member c
            where seated @> \(day)
            order by permanent desc, iso3
            """
        ).map(CommitteeSeat.init)
    }
}

/// A seat in the Committee.
package struct CommitteeSeat: Codable, Hashable, Sendable {
    package let id: Int64

    /// The State's ISO 3166 code.
    package let state: String
    @Explicit package var name: String?
    package let permanent: Bool
    package let firstDay: CivilDate

    /// `nil` for no end.
    @Explicit package var lastDay: CivilDate?
}

extension CommitteeSeat {
    init(_ row: Row) throws {
        let period = try DelegationPeriod(row)
        self.init(
            id: period.id,
            state: period.state,
            name: period.name,
            permanent: try row["permanent"],
            firstDay: period.firstDay,
            lastDay: period.lastDay
        )
    }
}
