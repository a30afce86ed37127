/// How long somebody waits for the Group's status, beside one query of `psql`.
enum Waiting {
    /// Commands of each kind a round.
    private static let commands = 10

    /// Those who are in post on a day or are to be, with the days that they serve, their State and its regional group: the
    /// longest of the status's queries, as somebody would ask it of this database by hand.
    private static let members = """
        set role roster_secretariat;
        with spell as (
            select person_id, unnest(range_agg(daterange(first_day, effective_end, '[]'))) as days
            from effective_appointment
            where effective_end >= first_day
            group by person_id
        )
        select p.person_id, p.full_name, n.iso3, m.group_code, g.gender, s.days
        from spell s
        join known.person p using (person_id)
        left join known.person_gender g using (person_id)
        left join nationality_on(current_date) n using (person_id)
        left join known.group_membership m on m.iso3 = n.iso3 and m.counts and m.valid @> current_date
        where upper(s.days) > current_date
        order by upper(s.days), p.person_id
        """

    /// What the status answers, each part as the members above, asked for in one query.
    private static let answers = """
        set role roster_secretariat;
        with service as materialized (
            select * from effective_appointment
        ),
        spell as (
            select person_id, unnest(range_agg(daterange(first_day, effective_end, '[]'))) as days
            from service
            where effective_end >= first_day
            group by person_id
        )
        select json_build_object(
            'mandate', (
                select json_agg(m) from (
                    select m.instrument, m.adopted_on, m.last_day, c.last_day as continued_through
                    from known.mandate m
                    join mandate_chain c on m.adopted_on between c.first_day and c.last_day
                    where m.adopted_on <= current_date
                    order by m.last_day desc
                    limit 1
                ) m
            ),
            'ceilings', (select json_agg(c order by c.first_day) from known.ceiling c),
            'coordinators', (select json_agg(c order by c.first_day) from effective_coordinator_term c),
            'acting', (select json_agg(c order by c.first_day) from effective_acting_coordinator c),
            'focal_points', (
                select json_agg((w.code, w.name, f.person_id, f.lead) order by w.code, f.lead desc)
                from known.working_group w
                left join effective_focal_point f
                    on f.working_group_id = w.working_group_id and current_date between f.first_day and f.effective_end
                where w.exists_on @> current_date
            ),
            'expertise', (
                select json_agg((e.person_id, e.tag, e.level, e.confirmed_on))
                from known.person_expertise e
                where exists (select from service a where a.person_id = e.person_id)
            ),
            'contracts', (
                select json_agg((c.person_id, c.runs))
                from known.contract c
                where exists (select from service a where a.person_id = c.person_id)
            ),
            'membership', (
                select json_object_agg(group_code, members) from (
                    select m.group_code, count(*) as members
                    from known.group_membership m
                    join known.state_standing s
                        on s.iso3 = m.iso3 and s.standing = 'member' and range_contains_elem(s.valid, current_date)
                    where m.counts and range_contains_elem(m.valid, current_date)
                    group by m.group_code
                ) m
            ),
            'experts', (
                select json_agg(
                    (
                        p.person_id, p.full_name, n.iso3, m.group_code, g.gender, s.days,
                        (select min(a.taken_up_on) from service a where a.person_id = s.person_id and a.first_day <@ s.days)
                    )
                    order by upper(s.days), p.person_id
                )
                from spell s
                join known.person p using (person_id)
                left join known.person_gender g using (person_id)
                left join nationality_on(current_date) n using (person_id)
                left join known.group_membership m on m.iso3 = n.iso3 and m.counts and m.valid @> current_date
                where upper(s.days) > current_date
            )
        )
        """

    /// What `psql` is asked: nothing, the members, and all that the status is made of.
    private static let peers = [("select 1", "select 1"), ("the members", members), ("its answers", answers)]

    static func measure(_ programs: Programs, rounds: Int) async throws {
        print("\n" + Table.line("one command", "psql -c, ms", "roster, ms", "ratio of times"))
        for words in [["status"], ["status", "--json"]] {
            for (name, query) in peers {
                var pairs: [(peer: Double, ours: Double)] = []
                for _ in 0..<rounds * commands {
                    let peer = try await programs.psql(query)
                    let ours = try await programs.roster(words)
                    pairs.append((peer * 1e3, ours * 1e3))
                }
                print(Table.row("\(words.joined(separator: " ")) : \(name)", pairs, digits: 1))
            }
        }
    }
}
