import Logging
import Postgres
import RosterSchema
import RosterTesting

/// A Group of eight experts, those who served before them, a hundred people on the roster, and a past.
enum Group {
    /// Somebody who has not served yet.
    static let successor: Int64 = 50

    /// The appointment that ends a year before the others do.
    static let leavesFirst: Int64 = 24

    /// Gives `body` the Secretariat's session on a database with a Group and this many superseded versions.
    static func with(superseded versions: Int, _ body: (Connection) async throws -> Void) async throws {
        try await RosterDatabase.with { options in
            let owner = try await Connection.open(options.patient, logger: .silent)
            try await owner.use { session in
                try ReferenceData.load(.whole, clock: .real, session)
                try session.script(people)
            }
            try await withThrowingTaskGroup { group in
                for past in Past.all(of: versions) {
                    group.addTask {
                        let connection = try await Connection.open(options.patient, logger: .silent)
                        try await connection.use { session in try past.write(session) }
                    }
                }
                try await group.waitForAll()
            }
            // Frozen, so that nothing of it is left to be done while something is measured.
            try await owner.use { session in _ = try session.execute("vacuum (freeze, analyze)") }
            try await body(try await Connection.open(options.ofSecretariat, logger: .silent))
        }
    }

    /// Three Groups of eight, one after the other; of each the first expert coordinates for two years.
    private static let people = """
        insert into person (full_name) select 'Expert ' || n from generate_series(1, 100) n;

        insert into person_nationality (person_id, iso3)
        select person_id, (array['BRA', 'CHN', 'FRA', 'IND', 'KEN', 'NOR', 'POL', 'SEN'])[1 + person_id % 8] from person;

        insert into appointment (person_id, term, instrument)
        select 8 * groups_before + place, daterange(first_day, (first_day + case
            when groups_before = 2 and place = 8 then interval '4 years' else interval '5 years' end)::date), 'S/2012/1'
        from generate_series(0, 2) groups_before,
            generate_series(1, 8) place,
            lateral (select ('2013-01-01'::date + groups_before * interval '5 years')::date) of_group (first_day);

        insert into coordinator_term (person_id, term, consented_on, appointed_on, instrument)
        select person_id, daterange(lower(term), (lower(term) + interval '2 years')::date), lower(term), lower(term),
            instrument
        from appointment
        where person_id % 8 = 1;
        """
}
