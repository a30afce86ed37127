package import Postgres

/// Asks which delegations chaired the Committee, in order.
package struct ListCommitteeChairs: UseCase {
    package static let access = Access.reading

    package init() {}

    package func perform(in session: Session) throws -> [DelegationPeriod] {
        try session.rows(
            """
            select committee_chair_id as id, iso3, lower(chairs) as first_day, upper(chairs) - 1 as last_day,
                \(verbatim: CommitteeQueries.name(of: "c.iso3", on: "lower(c.chairs)"))
            from known.committee_chair c
            order by chairs
            """
        ).map(DelegationPeriod.init)
    }
}
