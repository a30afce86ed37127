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

    /// What `psql` is asked: nothing, and the members.
    private static let peers = [("select 1", "select 1"), ("the members", members)]

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
