import ExpertGroup
import Postgres

/// What several use cases ask about working groups.
enum WorkingGroupQueries {
    /// The number by which the database knows the working group that has a code on a day.
    ///
    /// - Throws: `Failure.notFound`, or `PostgresError`.
    static func number(of code: String, on day: CivilDate, _ session: Session) throws -> Int64 {
        let rows = try session.rows(
            "select working_group_id from working_group where code = \(code) and exists_on @> \(day)"
        )
        guard let row = rows.first else { throw Failure.notFound(.workingGroup, name: code) }
        return try row["working_group_id"]
    }
}
