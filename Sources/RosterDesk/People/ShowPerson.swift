package import ExpertGroup
package import Postgres

/// Asks for all that is known of a person, as far as the reader may see it.
package struct ShowPerson: OpensPersonalData {
    package static let access = Access.reading

    package var person: PersonID

    package init(person: PersonID) { self.person = person }

    package var opening: Opening { Opening(.showPerson, of: [person], Self.fields) }

    /// What a file holds beside the service in the Group, the name first.
    static let fields: [PersonalField] = [
        .name, .nationality, .gender, .language, .expertise, .nomination, .contract,
    ]

    package func perform(in session: Session) throws -> PersonFile {
        let found = try session.rows(
            """
            select full_name, romanised_name, family_name, is_erased,
                has_table_privilege('person_gender', 'select') as sees_gender,
                has_table_privilege('person_language', 'select') as sees_skills,
                has_table_privilege('nomination', 'select') as sees_nominations,
                has_table_privilege('contract', 'select') as sees_contracts
            from known.person where person_id = \(person)
            """
        )
        guard let row = found.first else { throw Failure.notFound(.person, name: person.description) }
        let (seesGender, seesSkills): (Bool, Bool) = (try row["sees_gender"], try row["sees_skills"])
        let (seesNominations, seesContracts): (Bool, Bool) = (try row["sees_nominations"], try row["sees_contracts"])
        return PersonFile(
            id: person,
            person: person,
            name: try row["full_name"],
            romanisedName: try row["romanised_name"],
            familyName: try row["family_name"],
            erased: try row["is_erased"],
            gender: seesGender ? try PersonFileQueries.gender(of: person, session) : nil,
            nationalities: try PersonFileQueries.nationalities(of: person, why: seesGender ? .shown : .closed, session),
            languages: seesSkills ? try PersonFileQueries.languages(of: person, session) : nil,
            expertise: seesSkills ? try PersonFileQueries.expertise(of: person, session) : nil,
            appointments: try ListAppointments.lines(of: person, on: nil, session),
            coordinatorTerms: try PersonFileQueries.coordinatorTerms(of: person, session),
            focalPoints: try PersonFileQueries.focalPoints(of: person, session),
            nominations: seesNominations ? try PersonFileQueries.nominations(of: person, session) : nil,
            contracts: seesContracts ? try ContractQueries.contracts(of: person, session) : nil
        )
    }
}
