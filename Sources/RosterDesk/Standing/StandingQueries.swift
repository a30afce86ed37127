import ExpertGroup
import Postgres

/// What the database is asked about the Group on a day, all as it is known (`roster.as_known_on`).
enum StandingQueries {
    /// Whether the reader may see a single person's gender.
    enum GenderColumn {
        case shown
        case closed
    }

    /// The day spoken of, the moment whose knowledge is believed, and what the reader may see.
    static func clock(_ asAt: CivilDate?) -> Query {
        """
        select
            coalesce(\(asAt), (moment.today at time zone 'America/New_York')::date) as day,
            to_char(moment.known at time zone 'America/New_York', 'YYYY-MM-DD"T"HH24:MI:SS') || to_char(
                extract(hour from (moment.known at time zone 'America/New_York') - (moment.known at time zone 'UTC')),
                'SG00'
            ) || ':00' as as_known_on,
            has_table_privilege('person_gender', 'select') as sees_gender
        from (
            select
                coalesce(test_instant(), now()) as today,
                case when as_known_on() = 'infinity' then coalesce(test_instant(), now()) else as_known_on() end as known
        ) as moment
        """
    }

    /// The period that contains the day, the earlier one where two do; else the last before it.
    static func mandate(_ day: CivilDate) -> Query {
        """
        select instrument, last_day, \(day) between adopted_on and last_day as in_force
        from known.mandate
        where adopted_on <= \(day)
        order by last_day >= \(day) desc, case when last_day >= \(day) then last_day end, last_day desc
        limit 1
        """
    }

    static func ceiling(_ day: CivilDate) -> Query {
        "select experts, instrument, paragraph from known.ceiling where first_day <= \(day) order by first_day desc limit 1"
    }

    /// Who is in post, each with the unbroken spell of service that the day lies in, who leaves first coming first.
    static func members(_ day: CivilDate, gender: GenderColumn) -> Query {
        let shown: Query =
            switch gender {
            case .shown: "(select g.gender from known.person_gender g where g.person_id = p.person_id)"
            case .closed: "null::text"
            }
        return """
            with spell as (
                select person_id, days
                from (
                    select person_id, unnest(range_agg(daterange(first_day, effective_end, '[]'))) as days
                    from effective_appointment
                    where effective_end >= first_day
                    group by person_id
                ) as spells
                where days @> \(day)
            )
            select
                p.person_id, p.full_name, n.iso3 as nationality, m.group_code as regional_group,
                \(verbatim: shown.text) as gender,
                lower(s.days) as first_day, upper(s.days) - 1 as effective_end, t.last_day, t.taken_up_on
            from spell s
            join known.person p using (person_id)
            join lateral (
                select max(a.last_day) as last_day, min(a.taken_up_on) as taken_up_on
                from effective_appointment a
                where a.person_id = s.person_id and a.first_day <@ s.days
            ) as t on true
            left join nationality_on(\(day)) n using (person_id)
            left join known.group_membership m on m.iso3 = n.iso3 and m.counts and m.valid @> \(day)
            order by effective_end, p.person_id
            """
    }

    /// How many Members count in each regional group.
    static func membership(_ day: CivilDate) -> Query {
        """
        select m.group_code, count(*) as members
        from known.group_membership m
        join known.state_standing s on s.iso3 = m.iso3 and s.standing = 'member' and s.valid @> \(day)
        where m.counts and m.valid @> \(day)
        group by m.group_code
        """
    }

    /// Who is coordinator, or acts.
    static func coordinator(_ day: CivilDate) -> Query {
        """
        select person_id, first_day, last_day, effective_end, consented_on, false as is_acting
        from effective_coordinator_term
        where \(day) between first_day and effective_end
        union all
        select person_id, first_day, last_day, effective_end, null, true
        from effective_acting_coordinator
        where \(day) between first_day and effective_end
        """
    }

    static func workingGroups(_ day: CivilDate) -> Query {
        """
        select code, name from known.working_group where exists_on @> \(day)
        order by array_position(array['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'], code), code
        """
    }

    /// The focal points of each working group, the lead first.
    static func focalPoints(_ day: CivilDate) -> Query {
        """
        select w.code, f.person_id, f.lead
        from effective_focal_point f
        join known.working_group w using (working_group_id)
        where \(day) between f.first_day and f.effective_end
        order by w.code, f.lead desc, f.person_id
        """
    }
}
