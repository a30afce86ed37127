package import ExpertGroup
package import Postgres

/// Asks for the periods for which the Security Council has continued the Committee and its Group, in order.
package struct ListMandates: UseCase {
    package static let access = Access.reading

    package init() {}

    package func perform(in session: Session) throws -> [MandatePeriod] {
        try session.rows(
            """
            select m.mandate_id, m.instrument, m.adopted_on, m.last_day, m.revived_by, c.first_day, c.last_day as continued
            from known.mandate m
            join mandate_chain c on m.adopted_on between c.first_day and c.last_day
            order by m.adopted_on, m.last_day
            """
        ).map(MandatePeriod.init)
    }
}

/// A mandate among those that are recorded.
package struct MandatePeriod: Codable, Hashable, Sendable {
    package let id: Int64
    package let instrument: String
    package let adoptedOn: CivilDate
    package let lastDay: CivilDate

    /// The decision by which terms go on that ended with a lapsed mandate.
    @Explicit package var revivedBy: Int64?

    /// The first and the last day of the unbroken chain of mandates that it belongs to; effective ends follow it.
    package let continuedFrom: CivilDate
    package let continuedThrough: CivilDate
}

extension MandatePeriod {
    fileprivate init(_ row: Row) throws {
        self.init(
            id: try row["mandate_id"],
            instrument: try row["instrument"],
            adoptedOn: try row["adopted_on"],
            lastDay: try row["last_day"],
            revivedBy: try row["revived_by"],
            continuedFrom: try row["first_day"],
            continuedThrough: try row["continued"]
        )
    }
}
