import ExpertGroup
import Postgres

/// What the database is asked about the Group on a day, all as it is known.
enum StandingQueries {
    /// The day spoken of, the moment whose knowledge is believed, and what the reader may see.
    static func clock(_ asAt: CivilDate?) -> Query {
        """
        select
            coalesce(\(asAt), (moment.today at time zone 'America/New_York')::date) as day,
            \(verbatim: RosterClock.spelling(of: "moment.known")) as as_known_on,
            as_known_on() < 'infinity' as is_then,
            has_table_privilege('person_gender', 'select') as sees_gender,
            has_table_privilege('person_expertise', 'select') as sees_expertise,
            has_table_privilege('contract', 'select') as sees_contracts,
            current_user = 'roster_committee' as is_committee
        from (
            select
                coalesce(test_instant(), now()) as today,
                case when as_known_on() = 'infinity' then coalesce(test_instant(), now()) else as_known_on() end as known
        ) as moment
        """
    }

    /// The period that contains the day, the earlier one where two do; else the last before it.
    static func mandate(_ day: CivilDate, _ knowledge: Knowledge) -> Query {
        """
        select m.instrument, m.adopted_on, m.last_day, c.last_day as continued_through
        from \(verbatim: knowledge.table("mandate")) m
        join \(verbatim: knowledge.view("mandate_chain")) c on m.adopted_on between c.first_day and c.last_day
        where m.adopted_on <= \(day)
        order by m.last_day >= \(day) desc, case when m.last_day >= \(day) then m.last_day end, m.last_day desc
        limit 1
        """
    }

    static func ceilings(_ knowledge: Knowledge) -> Query {
        """
        select experts, first_day, instrument, paragraph from \(verbatim: knowledge.table("ceiling"))
        order by first_day
        """
    }

    /// All who have coordinated, who have acted and who are to, in order.
    static func coordination(_ knowledge: Knowledge) -> Query {
        """
        select person_id, first_day, last_day, effective_end, consented_on, false as is_acting
        from \(verbatim: knowledge.view("effective_coordinator_term"))
        union all
        select person_id, first_day, last_day, effective_end, null, true
        from \(verbatim: knowledge.view("effective_acting_coordinator"))
        order by first_day, is_acting
        """
    }

    static func workingGroups(_ day: CivilDate, _ knowledge: Knowledge) -> Query {
        """
        select code, name from \(verbatim: knowledge.table("working_group")) where exists_on @> \(day)
        order by array_position(array['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'], code), code
        """
    }

    /// The focal points of each working group, the lead first.
    static func focalPoints(_ day: CivilDate, _ knowledge: Knowledge) -> Query {
        """
        select w.code, f.person_id, f.lead
        from \(verbatim: knowledge.view("effective_focal_point")) f
        join \(verbatim: knowledge.table("working_group")) w using (working_group_id)
        where \(day) between f.first_day and f.effective_end
        order by w.code, f.lead desc, f.person_id
        """
    }
}
