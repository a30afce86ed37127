import Postgres

/// Whether a schema that is up to date is as the migrator made it, and what a new database comes with is loaded.
enum SchemaExamination {
    /// How many differences are named.
    private static let mostNamed = 5

    static func checks(_ session: Session) throws -> [Check] {
        [.ok("schema", "It is up to date with this program."), try alterations(session), try loading(session)]
            .compactMap(\.self) + (try clocks(session))
    }

    private static func alterations(_ session: Session) throws -> Check {
        guard let differences = try SchemaObjects.differences(session) else {
            return .warning(
                "objects",
                "It was not recorded how the migrator left the schema, so what was altered since does not show.",
                "It is recorded with the next migration."
            )
        }
        guard !differences.isEmpty else {
            return .ok("objects", "Tables, functions, triggers, rules and rights are as the migrator left them.")
        }
        let named = differences.prefix(mostNamed).map(\.description).joined(separator: "; ")
        let rest = differences.count > mostNamed ? "; and \(differences.count - mostNamed) more" : ""
        return .fault(
            "objects",
            "Not as the migrator left it: \(named)\(rest).",
            "Find out who altered it and why, put it back from sql/, and run: roster audit verify"
        )
    }

    private static func loading(_ session: Session) throws -> Check? {
        guard try !ReferenceData.isLoaded(session) else { return nil }
        return .fault("reference_data", "States, working groups and mandates are not loaded.", "Run: roster init")
    }

    /// Whether the clock is a test's, and whether the last change was recorded in what is now the future.
    private static func clocks(_ session: Session) throws -> [Check] {
        let row = try session.rows(
            """
            select exists (select from test_clock) as is_test,
                isfinite(recorded) and recorded > clock_timestamp() + interval '1 minute' as is_ahead,
                recorded::text as recorded
            from expert_group
            """
        )[0]
        if try row["is_test"] {
            return [
                .warning(
                    "test_clock",
                    "The moment of recording can be set in this database, so what it says of when proves nothing.",
                    "Use it for tests alone; make one for the Group with roster init, without --test-clock."
                )
            ]
        }
        guard try row["is_ahead"] else { return [] }
        let recorded: String = try row["recorded"]
        return [
            .warning(
                "recorded",
                "The last change was recorded at \(recorded), which is still to come: the clock was set back.",
                "Set the server's clock by NTP; until then each change is recorded a moment after that one."
            )
        ]
    }
}
