package import ExpertGroup
package import Postgres

/// Corrects and completes what is recorded of a person; what was believed before stays in history.
package struct CorrectPerson: OpensPersonalData {
    package static let access = Access.changing

    package var person: PersonID

    /// What is right; `nil` for what stays, and of the last two an empty text for none.
    package var name: String?
    package var romanisedName: String?
    package var familyName: String?

    /// What the person has disclosed.
    package var gender: Gender?
    package var nationalities: [NationalityCorrection]
    package var languages: [LanguageCorrection]
    package var expertise: [ExpertiseCorrection]

    package init(
        person: PersonID,
        name: String?,
        romanisedName: String?,
        familyName: String?,
        gender: Gender?,
        nationalities: [NationalityCorrection],
        languages: [LanguageCorrection],
        expertise: [ExpertiseCorrection]
    ) {
        self.person = person
        self.name = name
        self.romanisedName = romanisedName
        self.familyName = familyName
        self.gender = gender
        self.nationalities = nationalities
        self.languages = languages
        self.expertise = expertise
    }

    /// What comes of it is the whole file.
    package var opening: Opening { Opening(.correctPerson, of: [person], ShowPerson.fields) }

    package func perform(in session: Session) throws -> PersonFile {
        try correctName(session)
        if let gender { try PersonQueries.referring(to: person) { try correct(gender, session) } }
        for correction in nationalities { try correction.perform(on: person, session) }
        for correction in languages { try correction.perform(on: person, session) }
        for correction in expertise { try correction.perform(on: person, session) }
        return try ShowPerson(person: person).perform(in: session)
    }

    private func correctName(_ session: Session) throws {
        guard name != nil || romanisedName != nil || familyName != nil else { return }
        let changed = try session.execute(
            """
            update person
            set full_name = coalesce(\(name), full_name),
                romanised_name = nullif(coalesce(\(romanisedName), romanised_name), ''),
                family_name = nullif(coalesce(\(familyName), family_name), '')
            where person_id = \(person)
            """
        )
        guard changed == 1 else { throw Failure.notFound(.person, name: person.description) }
    }

    private func correct(_ gender: Gender, _ session: Session) throws {
        if gender == .notDisclosed {
            try session.execute("delete from person_gender where person_id = \(person)")
        } else {
            try session.execute(
                """
                insert into person_gender (person_id, gender) values (\(person), \(gender.rawValue))
                on conflict (person_id) do update set gender = excluded.gender
                where person_gender.gender <> excluded.gender
                """
            )
        }
    }
}
