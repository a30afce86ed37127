package import ExpertGroup
import Postgres

/// What several use cases say about delegations in the Committee.
enum CommitteeQueries {
    /// Records what refers to a State, and says so if there is no such State.
    ///
    /// - Throws: `Failure.notFound`, or what `body` throws.
    static func recording(_ state: StateCode, _ body: () throws -> Rows) throws -> DelegationPeriod {
        do {
            return try DelegationPeriod(try body()[0])
        } catch PostgresError.server(let error)
            where error.sqlState == .foreignKeyViolation && error.constraint?.hasSuffix("_iso3_fkey") == true
        {
            throw Failure.notFound(.state, name: state.description)
        }
    }

    /// The English short name of a State on a day, both being columns.
    static func name(of state: String, on day: String) -> String {
        """
        (select max(n.name) from known.state_name n where n.iso3 = \(state) and n.kind = 'short' and n.language = 'en'
            and n.valid @> \(day)) as name
        """
    }
}

/// A delegation, and the days on which it sits, chairs or coordinates.
package struct DelegationPeriod: Codable, Hashable, Sendable {
    package let id: Int64

    /// The State's ISO 3166 code.
    package let state: String

    /// Its short name on the first day.
    @Explicit package var name: String?
    package let firstDay: CivilDate

    /// `nil` for no end.
    @Explicit package var lastDay: CivilDate?
}

extension DelegationPeriod {
    init(_ row: Row) throws {
        self.init(
            id: try row["id"],
            state: try row["iso3"],
            name: try row["name"],
            firstDay: try row["first_day"],
            lastDay: try row["last_day"]
        )
    }
}
