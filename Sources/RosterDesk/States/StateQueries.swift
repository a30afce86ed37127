import ExpertGroup
import Postgres

/// What the database is asked about States on a day, as they are known (`roster.as_known_on`).
enum StateQueries {
    /// Those that a condition chooses, in the order of their codes.
    static func states(on day: CivilDate, iso3: String?, group: String?) -> Query {
        """
        select s.iso3, s.iso2, s.m49, t.standing, n.ar, n.en, n.es, n.fr, n.ru, n.zh, m.counts_in, m.further, m.notes,
            area.code as area_code, area.name_en as area, coalesce(top.name_en, middle.name_en, area.name_en) as region
        from known.state s
        join known.m49_area area on area.code = s.m49_area_code
        left join known.m49_area middle on middle.code = area.parent_code
        left join known.m49_area top on top.code = middle.parent_code
        left join known.state_standing t on t.iso3 = s.iso3 and t.valid @> \(day)
        cross join lateral (
            select max(name) filter (where language = 'ar') as ar, max(name) filter (where language = 'en') as en,
                max(name) filter (where language = 'es') as es, max(name) filter (where language = 'fr') as fr,
                max(name) filter (where language = 'ru') as ru, max(name) filter (where language = 'zh') as zh
            from known.state_name n
            where n.iso3 = s.iso3 and n.kind = 'short' and n.valid @> \(day)
        ) as n
        cross join lateral (
            select max(group_code) filter (where counts) as counts_in,
                array_agg(group_code order by group_code) filter (where not counts) as further,
                array_agg(note order by counts desc, group_code) filter (where note is not null) as notes
            from known.group_membership m
            where m.iso3 = s.iso3 and m.valid @> \(day)
        ) as m
        where case when \(iso3) is null then t.standing is not null else s.iso3 = \(iso3) end
            and (\(group) is null or m.counts_in = \(group) or \(group) = any (m.further))
        order by s.iso3
        """
    }
}

extension StateOnDay {
    init(_ row: Row, on day: CivilDate) throws {
        let (further, notes): ([String]?, [String]?) = (try row["further"], try row["notes"])
        self.init(
            iso3: try row["iso3"],
            iso2: try row["iso2"],
            asAt: day,
            names: Names(
                ar: try row["ar"],
                en: try row["en"],
                es: try row["es"],
                fr: try row["fr"],
                ru: try row["ru"],
                zh: try row["zh"]
            ),
            standing: try row["standing"],
            regionalGroup: try row["counts_in"],
            furtherGroups: further ?? [],
            notes: notes ?? [],
            m49: Place(
                code: try row["m49"],
                areaCode: try row["area_code"],
                area: try row["area"],
                region: try row["region"]
            )
        )
    }
}
