import Phrases
import Postgres

/// Whether a schema that is up to date is as the migrator made it, and what a new database comes with is loaded.
enum SchemaExamination {
    /// How many differences are named.
    private static let mostNamed = 5

    static func checks(_ session: Session) throws -> [Check] {
        [.ok("schema", .schemaMatchesProgram), try alterations(session), try loading(session)]
            .compactMap(\.self) + (try clocks(session))
    }

    private static func alterations(_ session: Session) throws -> Check {
        guard let differences = try SchemaObjects.differences(session) else {
            return .warning(
                "objects",
                .objectsNotRecorded,
                .objectsWithNextMigration
            )
        }
        guard !differences.isEmpty else {
            return .ok("objects", .objectsUnaltered)
        }
        let named = differences.prefix(mostNamed).map(\.description).joined(separator: "; ")
        return .fault(
            "objects",
            .objectsAltered(named, more: max(0, differences.count - mostNamed)),
            .restoreObjects
        )
    }

    private static func loading(_ session: Session) throws -> Check? {
        guard try !ReferenceData.isLoaded(session) else { return nil }
        return .fault("reference_data", .referenceDataMissing, .runInit)
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
                    .hasTestClock,
                    .useForTestsAlone
                )
            ]
        }
        guard try row["is_ahead"] else { return [] }
        let recorded: String = try row["recorded"]
        return [
            .warning(
                "recorded",
                .recordedAhead(recorded),
                .setServerClock
            )
        ]
    }
}
