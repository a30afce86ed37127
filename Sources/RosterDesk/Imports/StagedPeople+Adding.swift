import Postgres

extension StagedPeople {
    /// Records who is not.
    ///
    /// - Returns: how many.
    static func create(_ part: Range<Int32>, _ session: Session) throws -> Int {
        // People of the same names are told apart by what follows, so which of them gets which number does not matter.
        try session.execute(
            """
            with asked as (
                select number, full_name, romanised_name, family_name, coalesce(romanised_name, '') as romanised,
                    coalesce(family_name, '') as family,
                    row_number() over (
                        partition by full_name, coalesce(romanised_name, ''), coalesce(family_name, '') order by number
                    ) as place
                from pg_temp.staged_person
                where is_new and number >= \(part.lowerBound) and number < \(part.upperBound)
            ), made as (
                insert into person (full_name, romanised_name, family_name)
                select full_name, romanised_name, family_name from asked order by number
                returning person_id, full_name, coalesce(romanised_name, '') as romanised, coalesce(family_name, '') as family
            ), counted as (
                select *, row_number() over (partition by full_name, romanised, family order by person_id) as place from made
            )
            update pg_temp.staged_person s set person_id = c.person_id
            from asked a join counted c using (full_name, romanised, family, place)
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
            order by number, s.name
            on conflict do nothing
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
            order by number, s.name
            on conflict do nothing
            """
        )
    }

    /// - Returns: how many addresses were added.
    static func addGenderAndContact(_ part: Range<Int32>, _ session: Session) throws -> Int {
        try session.execute(
            """
            insert into person_gender (person_id, gender)
            select person_id, gender from pg_temp.staged_person
            where gender is not null and number >= \(part.lowerBound) and number < \(part.upperBound)
            order by number
            on conflict do nothing
            """
        )
        return try session.execute(
            """
            insert into person_contact (person_id, email)
            select person_id, email from pg_temp.staged_person
            where email is not null and number >= \(part.lowerBound) and number < \(part.upperBound)
            order by number
            on conflict do nothing
            """
        )
    }
}
