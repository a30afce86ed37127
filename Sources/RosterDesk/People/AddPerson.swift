package import ExpertGroup
package import Postgres

/// Records a person, with what is known of them at once.
package struct AddPerson: UseCase {
    package static let access = Access.changing

    /// The whole name as it is written in its own script.
    package var name: String

    /// The name in Latin script, where it is written in another.
    package var romanisedName: String?

    /// Which part of the name is the family name; `nil` for none or unknown, and never guessed.
    package var familyName: String?

    /// The nationality that is reported.
    package var nationality: StateCode

    /// Only what the person has disclosed.
    package var gender: Gender

    package init(name: String, romanisedName: String?, familyName: String?, nationality: StateCode, gender: Gender) {
        self.name = name
        self.romanisedName = romanisedName
        self.familyName = familyName
        self.nationality = nationality
        self.gender = gender
    }

    package func perform(in session: Session) throws -> PersonRecord {
        let states = try session.rows("select 1 from state where iso3 = \(nationality.description)")
        guard !states.isEmpty else { throw Failure.notFound(.state, name: nationality.description) }
        let rows = try session.rows(
            """
            insert into person (full_name, romanised_name, family_name) values (\(name), \(romanisedName), \(familyName))
            returning person_id, full_name
            """
        )
        let record = try PersonRecord(rows[0])
        try session.execute(
            "insert into person_nationality (person_id, iso3) values (\(record.person), \(nationality.description))"
        )
        if gender != .notDisclosed {
            try session.execute(
                "insert into person_gender (person_id, gender) values (\(record.person), \(gender.rawValue))"
            )
        }
        return record
    }
}

/// A person as recorded.
package struct PersonRecord: Codable, Hashable, Sendable {
    package let id: PersonID
    package let person: PersonID
    package let name: String

    init(_ row: Row) throws {
        id = try row["person_id"]
        person = id
        name = try row["full_name"]
    }
}
