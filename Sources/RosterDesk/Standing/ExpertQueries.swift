import ExpertGroup
import Postgres

/// What the database is asked about the experts, all as they are known.
enum ExpertQueries {
    /// Who is in post on a day or is to be later, each with an unbroken spell of service, who leaves first coming first.
    ///
    /// Nationality and regional group are those of the day.
    static func experts(
        _ day: CivilDate,
        gender: GenderColumn,
        _ grouping: Grouping,
        _ knowledge: Knowledge
    ) -> Query {
        """
        with service as materialized (
            select person_id, first_day, last_day, effective_end, taken_up_on, consultation_id, decision_id
            from \(verbatim: knowledge.view("effective_appointment"))
        ),
        spell as (
            select person_id, unnest(range_agg(daterange(first_day, effective_end, '[]'))) as days
            from service
            where effective_end >= first_day
            group by person_id
        )
        select
            p.person_id, p.full_name, n.iso3 as nationality, m.group_code as regional_group,
            \(verbatim: gender.expression(knowledge)) as gender,
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
        join \(verbatim: knowledge.table("person")) p using (person_id)
        join lateral (
            select max(a.last_day) as last_day, min(a.taken_up_on) as taken_up_on,
                bool_and(num_nonnulls(a.consultation_id, a.decision_id) > 0) filter (where a.effective_end >= \(day))
                    as is_consulted
            from service a
            where a.person_id = s.person_id and a.first_day <@ s.days
        ) as t on true
        left join \(verbatim: knowledge.view("nationality_on"))(\(day)) n using (person_id)
        left join (\(verbatim: grouping.memberships(knowledge))) m
            on m.iso3 = n.iso3 and range_contains_elem(m.valid, \(day))
        where upper(s.days) > \(day)
        order by effective_end, p.person_id
        """
    }

    /// How many Members count in each regional group.
    ///
    /// The function stands for `@>`, of which the planner thinks under row security that it chooses hardly any State: then
    /// it looks for each in all the others.
    static func membership(_ day: CivilDate, _ grouping: Grouping, _ knowledge: Knowledge) -> Query {
        """
        select m.group_code, count(*) as members
        from (\(verbatim: grouping.memberships(knowledge))) m
        join \(verbatim: knowledge.table("state_standing")) s
            on s.iso3 = m.iso3 and s.standing = 'member' and range_contains_elem(s.valid, \(day))
        where range_contains_elem(m.valid, \(day))
        group by m.group_code
        """
    }

    /// What those who were ever appointed are expert in.
    static func expertise(_ knowledge: Knowledge) -> Query {
        """
        select e.person_id, e.tag, e.level, e.confirmed_on
        from \(verbatim: knowledge.table("person_expertise")) e
        where exists (
            select from \(verbatim: knowledge.table("appointment")) a where a.person_id = e.person_id
        )
        order by e.person_id, e.tag
        """
    }

    /// The contracts of those who were ever appointed.
    static func contracts(_ knowledge: Knowledge) -> Query {
        """
        select c.person_id, lower(c.runs) as first_day, upper(c.runs) - 1 as last_day
        from \(verbatim: knowledge.table("contract")) c
        where exists (
            select from \(verbatim: knowledge.table("appointment")) a where a.person_id = c.person_id
        )
        order by c.person_id, c.runs
        """
    }

    /// Nothing, where something is closed to the reader: the answers stay in their places.
    static let nothing: Query = "select where false"
}

extension ExpertQueries {
    /// Whether the reader may see a single person's gender.
    enum GenderColumn {
        case shown
        case closed

        fileprivate func expression(_ knowledge: Knowledge) -> String {
            switch self {
            case .shown:
                "(select g.gender from \(knowledge.table("person_gender")) g where g.person_id = p.person_id)"
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
    func memberships(_ knowledge: Knowledge) -> String {
        let table = knowledge.table("group_membership")
        return switch self {
        case .electoral: "select iso3, group_code, valid from \(table) where counts"
        case .participating:
            """
            select iso3, group_code, valid from \(table) g
            where not counts or not exists (
                select from \(table) o where o.iso3 = g.iso3 and not o.counts and o.valid && g.valid
            )
            """
        }
    }
}
