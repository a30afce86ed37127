package import ExpertGroup
package import Postgres

/// Asks how many experts may be in post, from which day to which.
package struct ListCeilings: UseCase {
    package static let access = Access.reading

    package init() {}

    package func perform(in session: Session) throws -> [CeilingPeriod] {
        try session.rows(
            """
            select ceiling_id, experts, first_day, lead(first_day) over (order by first_day) - 1 as last_day, instrument,
                paragraph
            from known.ceiling
            order by first_day
            """
        ).map(CeilingPeriod.init)
    }
}

/// A ceiling among those that are recorded.
package struct CeilingPeriod: Codable, Hashable, Sendable {
    package let id: Int64
    package let experts: Int
    package let firstDay: CivilDate

    /// The day before the next ceiling begins; `nil` where none is recorded.
    @Explicit package var lastDay: CivilDate?
    package let instrument: String
    @Explicit package var paragraph: String?
}

extension CeilingPeriod {
    fileprivate init(_ row: Row) throws {
        self.init(
            id: try row["ceiling_id"],
            experts: try row["experts"],
            firstDay: try row["first_day"],
            lastDay: try row["last_day"],
            instrument: try row["instrument"],
            paragraph: try row["paragraph"]
        )
    }
}
