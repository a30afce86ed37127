import Postgres

// Who is new has nothing yet, and nobody else records anything meanwhile: so what is there is asked for only of who was
// recorded before, and nothing is left to an index to refuse.
extension StagedPeople {
    /// Records who is not.
    ///
    /// - Returns: how many.
    static func create(_ part: Range<Int32>, _ session: Session) throws -> Int {
        // Whoever is recorded first gets the lower number; that the names are the same too makes sure of it.
        try session.execute(
            """
            with asked as (
                select number, full_name, romanised_name, family_name, row_number() over (order by number) as place
                from pg_temp.staged_person
                where is_new and number >= \(part.lowerBound) and number < \(part.upperBound)
            ), made as (
                insert into person (full_name, romanised_name, family_name)
                select full_name, romanised_name, family_name from asked order by number
                returning person_id, full_name
            ), counted as (
                select *, row_number() over (order by person_id) as place from made
            )
            update pg_temp.staged_person s set person_id = c.person_id
            from asked a join counted c using (place, full_name)
            where a.number = s.number
            """
        )
    }

    static func addNationalities(_ part: Range<Int32>, _ session: Session) throws {
        try session.execute(
            """
            insert into person_nationality (person_id, iso3)
            select person_id, nationality from pg_temp.staged_person
            where is_new and nationality is not null and number >= \(part.lowerBound) and number < \(part.upperBound)
            order by number
            """
        )
        try session.execute(
            """
            insert into person_nationality (person_id, iso3, reported)
            select p.person_id, s.name, false
            from pg_temp.staged_skill s join pg_temp.staged_person p using (number)
            where s.kind = 'nationality' and number >= \(part.lowerBound) and number < \(part.upperBound) and not exists (
                select from person_nationality n where n.person_id = p.person_id and n.iso3 = s.name
            )
            order by number, s.name
            """
        )
        try session.execute(
            """
            insert into stateless_person (person_id)
            select person_id from pg_temp.staged_person
            where is_new and nationality is null and number >= \(part.lowerBound) and number < \(part.upperBound)
            order by number
            """
        )
    }

    static func addLanguages(_ part: Range<Int32>, _ session: Session) throws -> Int {
        try session.execute(
            """
            insert into person_language (person_id, language, level)
            select p.person_id, s.name, s.level from pg_temp.staged_skill s join pg_temp.staged_person p using (number)
            where s.kind = 'language' and number >= \(part.lowerBound) and number < \(part.upperBound)
                and (p.is_new or not exists (
                    select from person_language l where l.person_id = p.person_id and l.language = s.name
                ))
            order by number, s.name
            """
        )
    }

    static func addExpertise(_ part: Range<Int32>, _ session: Session) throws -> Int {
        try session.execute(
            """
            insert into person_expertise (person_id, tag, level)
            select p.person_id, s.name, s.level::integer
            from pg_temp.staged_skill s join pg_temp.staged_person p using (number)
            where s.kind = 'expertise' and number >= \(part.lowerBound) and number < \(part.upperBound)
                and (p.is_new or not exists (
                    select from person_expertise e where e.person_id = p.person_id and e.tag = s.name
                ))
            order by number, s.name
            """
        )
    }

    /// - Returns: how many addresses were added.
    static func addGenderAndContact(_ part: Range<Int32>, _ session: Session) throws -> Int {
        try session.execute(
            """
            insert into person_gender (person_id, gender)
            select person_id, gender from pg_temp.staged_person p
            where gender is not null and number >= \(part.lowerBound) and number < \(part.upperBound)
                and (p.is_new or not exists (select from person_gender g where g.person_id = p.person_id))
            order by number
            """
        )
        return try session.execute(
            """
            insert into person_contact (person_id, email)
            select person_id, email from pg_temp.staged_person p
            where email is not null and number >= \(part.lowerBound) and number < \(part.upperBound)
                and (p.is_new or not exists (
                    select from person_contact c where c.person_id = p.person_id and c.email = p.email
                ))
            order by number
            """
        )
    }
}
