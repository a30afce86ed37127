import ExpertGroup
import Policies
import Postgres

/// What a proposal asks the database.
enum SlateQueries {
    /// Which expertise counts, declared or confirmed by a day.
    struct Counting {
        let day: CivilDate
        let standing: ExpertisePolicy.Standing
        let grouping: Grouping
    }

    /// People with all that rules look at, by number.
    static func people(
        _ people: [PersonID],
        answering call: Int64,
        _ counting: Counting,
        _ session: Session
    ) throws -> [SlatePerson] {
        let confirmed = counting.standing == .confirmed
        return try session.rows(
            """
            select p.person_id, p.full_name, o.iso3, m.group_code,
                (select g.gender from known.person_gender g where g.person_id = p.person_id) as gender,
                e.tags, e.levels,
                array(
                    select l.language from known.person_language l where l.person_id = p.person_id order by l.language
                ) as languages,
                exists (
                    select from known.nomination n
                    where n.call_id = \(call) and n.person_id = p.person_id and n.withdrawn_on is null
                        and coalesce(n.available_from <= \(counting.day), true)
                ) as is_available
            from known.person p
            cross join lateral (
                select coalesce(array_agg(e.tag order by e.tag), '{}') as tags,
                    coalesce(array_agg(e.level order by e.tag), '{}') as levels
                from known.person_expertise e
                where e.person_id = p.person_id and (not \(confirmed) or e.confirmed_on <= \(counting.day))
            ) as e
            left join nationality_on(\(counting.day)) o on o.person_id = p.person_id
            left join (\(verbatim: counting.grouping.memberships(.then))) m
                on m.iso3 = o.iso3 and range_contains_elem(m.valid, \(counting.day))
            where p.person_id = any (\(people))
            order by p.person_id
            """
        ).map(SlatePerson.init)
    }

    /// The nominees of a call whom a text names: by number, by a whole name in either script, or else by a part of one.
    static func nominees(named text: String, answering call: Int64, _ session: Session) throws -> [PersonID] {
        let rows = try session.rows(
            """
            with found as (
                select distinct p.person_id,
                    p.person_id::text = \(text)
                        or search_key(\(text)) in (search_key(p.full_name), search_key(p.romanised_name)) as is_whole
                from known.nomination n join known.person p using (person_id)
                where n.call_id = \(call) and not p.is_erased and (
                    p.person_id::text = \(text)
                    or search_key(\(text)) <> '' and position(search_key(\(text)) in p.name_key) > 0
                )
            )
            select person_id from found
            where is_whole or not exists (select from found where is_whole)
            order by person_id
            """
        )
        return try rows.map { try $0["person_id"] }
    }

    /// The one nominee whom a text names so.
    ///
    /// - Throws: `Failure`, where there is none or are several.
    static func nominee(named text: String, answering call: Int64, _ session: Session) throws -> PersonID {
        let people = try nominees(named: text, answering: call, session)
        guard let person = people.first else { throw Failure.notFound(.nominee, name: text) }
        guard people.count == 1 else { throw Failure.severalNominees(text, among: people) }
        return person
    }
}
