import ExpertGroup
import Postgres

/// Puts the people of a file into the database, in few statements however many they are.
///
/// Who is there already is linked and not recorded twice (E48): the person whose full name and reported nationality are
/// the same, if there is exactly one such, and if neither the romanised name nor the gender nor the address that both tell
/// of them differ. Everybody else is a new person; whom that holds apart wrongly, a person can still put together. What is
/// recorded of somebody stays; a file adds only what was not known.
enum StagedPeople {
    /// How many rows came of it.
    struct Added {
        let people: Int
        let linked: Int
        let languages: Int
        let expertise: Int
        let contacts: Int
    }

    /// Stores people; their numbers lie in `pg_temp.staged_person` until the transaction ends.
    static func store(_ people: [PersonEntry], _ session: Session) throws -> Added {
        try stage(people, session)
        let linked = try link(session)
        let parts = Parts.of(people.count)
        let created = try parts.sum(.people) { try create($0, session) }
        try parts.forEach { try addNationalities($0, session) }
        try session.execute("analyze pg_temp.staged_person")
        return Added(
            people: created,
            linked: linked,
            languages: try parts.sum(.skills) { try addLanguages($0, session) },
            expertise: try parts.sum(.skills) { try addExpertise($0, session) },
            contacts: try parts.sum(.skills) { try addGenderAndContact($0, session) }
        )
    }

    private static func stage(_ people: [PersonEntry], _ session: Session) throws {
        try session.script(
            """
            -- Of an import before in the same transaction.
            drop table if exists pg_temp.staged_person, pg_temp.staged_skill;
            create temporary table staged_person (
                number integer primary key, full_name text, romanised_name text, family_name text, gender text, nationality text,
                email text, person_id bigint, is_new boolean default true
            ) on commit drop;
            create temporary table staged_skill (number integer, kind text, name text, level text) on commit drop
            """
        )
        try session.copyIn(
            """
            copy pg_temp.staged_person (number, full_name, romanised_name, family_name, gender, nationality, email)
            from stdin (format binary)
            """
        ) { writer in
            for (number, one) in people.enumerated() {
                try writer.row(
                    Int32(clamping: number),
                    one.name.full,
                    one.name.romanised,
                    one.name.family,
                    one.gender == .notDisclosed ? nil : one.gender.rawValue,
                    one.nationality?.description,
                    one.email?.description
                )
            }
        }
        try session.copyIn("copy pg_temp.staged_skill from stdin (format binary)") { writer in
            for (number, one) in people.enumerated() {
                let number = Int32(clamping: number)
                for skill in one.languages { try writer.row(number, "language", skill.language, skill.level.rawValue) }
                for skill in one.expertise {
                    try writer.row(number, "expertise", skill.tag.description, "\(skill.level)")
                }
                for state in one.furtherNationalities { try writer.row(number, "nationality", state.description, "") }
            }
        }
        try session.script(
            """
            -- Else every part would read all of it.
            create index on pg_temp.staged_skill (number);
            analyze pg_temp.staged_person;
            analyze pg_temp.staged_skill
            """
        )
    }

    /// Finds who is recorded already.
    ///
    /// - Returns: how many.
    private static func link(_ session: Session) throws -> Int {
        try session.execute(
            """
            with same as (
                select s.number, p.person_id
                from pg_temp.staged_person s
                join person p on p.full_name = s.full_name and not p.is_erased
                    and coalesce(p.romanised_name = s.romanised_name, true)
                left join person_nationality n on n.person_id = p.person_id and n.reported
                    and n.valid @> \(verbatim: RosterClock.today)
                left join stateless_person l on l.person_id = p.person_id
                left join person_gender g on g.person_id = p.person_id
                where case when s.nationality is null then l.person_id is not null else n.iso3 = s.nationality end
                    and coalesce(g.gender = s.gender, true)
                    and (
                        s.email is null
                        or not exists (select from person_contact c where c.person_id = p.person_id)
                        or exists (select from person_contact c where c.person_id = p.person_id and c.email = s.email)
                    )
            ), certain as (
                select number, min(person_id) as person_id from same group by number having count(*) = 1
            ), alone as (
                -- Two people of the file are not one person of the database.
                select min(number) as number, person_id from certain group by person_id having count(*) = 1
            )
            update pg_temp.staged_person s set person_id = a.person_id, is_new = false
            from alone a where a.number = s.number
            """
        )
    }
}
