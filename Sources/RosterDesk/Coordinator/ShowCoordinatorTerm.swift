package import ExpertGroup
package import Postgres

/// Asks for one term of a coordinator, as it is recorded.
package struct ShowCoordinatorTerm: UseCase {
    package static let access = Access.reading

    package var person: PersonID
    package var firstDay: CivilDate

    package init(person: PersonID, firstDay: CivilDate) {
        self.person = person
        self.firstDay = firstDay
    }

    package func perform(in session: Session) throws -> CoordinatorRecord {
        let rows = try session.rows(
            """
            select \(verbatim: CoordinatorRecord.columns) from known.coordinator_term
            where person_id = \(person) and lower(term) = \(firstDay)
            order by isempty(served), coordinator_term_id desc
            limit 1
            """
        )
        guard let row = rows.first else { throw Failure.notFound(.coordinator, name: "\(person) from \(firstDay)") }
        return try CoordinatorRecord(row)
    }
}
