import Postgres

/// What a table's rows would have left behind, had people changed them for years: written straight into its history, since
/// a million changes would take an hour.
///
/// One half are versions of the rows that are there: these were changed in turn, each from the first day to the last. The
/// other half are of rows that were withdrawn since, each after ten changes.
struct Past: Sendable {
    let relation: String
    let versions: Int

    /// Shares out versions among the tables that the Group's composition rests on, the busiest first.
    static func all(of versions: Int) -> [Past] {
        let shares = [
            "appointment": 30, "person": 20, "person_nationality": 14, "mandate": 16, "coordinator_term": 12,
            "ceiling": 8,
        ]
        return shares.sorted { $0.value > $1.value }.map { Past(relation: $0.key, versions: versions * $0.value / 100) }
    }

    /// Writes the past, and since when the rows that are there are believed; only a superuser may.
    func write(_ session: Session) throws {
        let table = "public.\(relation)"
        let columns = try session.rows(
            """
            select attname::text as name from pg_attribute
            where attrelid = \(table)::regclass and attnum > 0 and not attisdropped and attgenerated = ''
            order by attnum
            """
        ).map { try $0["name"] as String }
        // Every table has its key first.
        guard let key = columns.first else { return }
        let rows: Int = try session.rows("select count(*) as n from \(verbatim: table)")[0]["n"]
        let values = columns.map { $0 == key ? "version_key" : $0 == "recorded" ? "since" : $0 }
        let changes = versions / 2
        let withdrawn = versions - changes
        /// The change that made what is believed now: the next one whose turn it would be.
        let last = "(\(changes) + (p.place - \(changes % rows) + \(rows)) % \(rows))"

        try session.script(
            """
            begin;
            set local session_replication_role = replica;

            create temporary view placed as
            select *, row_number() over (order by \(key)) - 1 as place, max(\(key)) over () as last_key from \(table);

            insert into history.\(relation)
                (\(columns.joined(separator: ", ")), superseded, superseded_by, superseded_because)
            select \(values.joined(separator: ", ")), until, 'benchmark', null
            from (
                select p.*, p.\(key) as version_key,
                    \(moment("n", of: changes + rows)) as since, \(moment("(n + \(rows))", of: changes + rows)) as until
                from generate_series(0, \(changes - 1)) n join placed p on p.place = n % \(rows)
                union all
                select p.*, p.last_key + 1 + n / 10,
                    \(moment("n", of: withdrawn)), \(moment("(n + 1)", of: withdrawn))
                from generate_series(0, \(withdrawn - 1)) n join placed p on p.place = n / 10 % \(rows)
            ) as version
            order by until;

            update \(table) t set recorded = \(moment(last, of: changes + rows))
            from placed p where p.\(key) = t.\(key);

            drop view placed;
            commit;
            """
        )
    }

    /// When a change was recorded, of so many between 2012 and the summer of 2025.
    private func moment(_ change: String, of changes: Int) -> String {
        "timestamptz '2012-01-01Z' + \(change) * (interval '4900 days' / \(changes))"
    }
}
