import ExpertGroup
import Postgres

/// What the database is asked about the experts, all as they are known (`roster.as_known_on`).
enum ExpertQueries {
    /// Who is in post on a day or is to be later, each with an unbroken spell of service, who leaves first coming first.
    ///
    /// Nationality and regional group are those of the day.
    static func experts(_ day: CivilDate, gender: GenderColumn, _ grouping: Grouping) -> Query {
        """
        with spell as (
            select person_id, unnest(range_agg(daterange(first_day, effective_end, '[]'))) as days
            from effective_appointment
            where effective_end >= first_day
            group by person_id
        )
        select
            p.person_id, p.full_name, n.iso3 as nationality, m.group_code as regional_group,
            \(verbatim: gender.expression) as gender,
            lower(s.days) as first_day, upper(s.days) - 1 as effective_end, t.last_day, t.taken_up_on,
            t.is_consulted,
            array(
                select lower(e.days) from spell e where e.person_id = s.person_id and e.days << s.days order by e.days
            ) as earlier_from,
            array(
                select upper(e.days) - 1 from spell e where e.person_id = s.person_id and e.days << s.days
                order by e.days
            ) as earlier_through
        from spell s
        join known.person p using (person_id)
        join lateral (
            select max(a.last_day) as last_day, min(a.taken_up_on) as taken_up_on,
                bool_and(num_nonnulls(a.consultation_id, a.decision_id) > 0) filter (where a.effective_end >= \(day))
                    as is_consulted
            from effective_appointment a
            where a.person_id = s.person_id and a.first_day <@ s.days
        ) as t on true
        left join nationality_on(\(day)) n using (person_id)
        left join (\(verbatim: grouping.memberships)) m on m.iso3 = n.iso3 and m.valid @> \(day)
        where upper(s.days) > \(day)
        order by effective_end, p.person_id
        """
    }

    /// How many Members count in each regional group.
    static func membership(_ day: CivilDate, _ grouping: Grouping) -> Query {
        """
        select m.group_code, count(*) as members
        from (\(verbatim: grouping.memberships)) m
        join known.state_standing s on s.iso3 = m.iso3 and s.standing = 'member' and s.valid @> \(day)
        where m.valid @> \(day)
        group by m.group_code
        """
    }

    /// What those who were ever appointed are expert in.
    static let expertise: Query = """
        select e.person_id, e.tag, e.level, e.confirmed_on
        from known.person_expertise e
        where exists (select from known.appointment a where a.person_id = e.person_id)
        order by e.person_id, e.tag
        """

    /// The contracts of those who were ever appointed.
    static let contracts: Query = """
        select c.person_id, lower(c.runs) as first_day, upper(c.runs) - 1 as last_day
        from known.contract c
        where exists (select from known.appointment a where a.person_id = c.person_id)
        order by c.person_id, c.runs
        """

    /// Nothing, where something is closed to the reader: the answers stay in their places.
    static let nothing: Query = "select where false"
}

extension ExpertQueries {
    /// Whether the reader may see a single person's gender.
    enum GenderColumn {
        case shown
        case closed

        fileprivate var expression: String {
            switch self {
            case .shown: "(select g.gender from known.person_gender g where g.person_id = p.person_id)"
            case .closed: "null::text"
            }
        }
    }
}

/// The group in which a State counts that takes part in two (E54); it counts in one, never in both.
package enum Grouping: String, CaseIterable, Codable, Sendable {
    case electoral
    case participating

    /// The memberships that count: a State's electoral one, or the other one of those that have two.
    fileprivate var memberships: String {
        switch self {
        case .electoral: "select iso3, group_code, valid from known.group_membership where counts"
        case .participating:
            """
            select iso3, group_code, valid from known.group_membership g
            where not counts or not exists (
                select from known.group_membership o where o.iso3 = g.iso3 and not o.counts and o.valid && g.valid
            )
            """
        }
    }
}
