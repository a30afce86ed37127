package import ExpertGroup
package import Postgres

/// Erases the personal data of somebody who never served, at their request (E83).
///
/// They go from what is believed now and from all that was believed before. What statistics need stays: gender,
/// nationality, nominations. The reason stands with it, and is kept.
package struct ErasePerson: UseCase {
    package static let access = Access.changing

    package var person: PersonID

    package init(person: PersonID) { self.person = person }

    package func perform(in session: Session) throws -> ErasedPerson {
        try session.execute("select erase_person(\(person))")
        let counts = try session.rows(
            """
            select (select count(*) from nomination where person_id = \(person)) as nominations,
                (select count(*) from person_nationality where person_id = \(person)) as nationalities
            """
        )
        return ErasedPerson(
            id: person,
            person: person,
            nominationsKept: try counts[0]["nominations"],
            nationalitiesKept: try counts[0]["nationalities"]
        )
    }
}

/// What is left of a person whose data were erased.
package struct ErasedPerson: Codable, Hashable, Sendable {
    package let id: PersonID
    package let person: PersonID
    package let nominationsKept: Int
    package let nationalitiesKept: Int
}
