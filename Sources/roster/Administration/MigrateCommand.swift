import ArgumentParser
import Phrases
import RosterSchema

/// `roster migrate`.
struct MigrateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate",
        abstract: "Bring the database's schema up to date with this program.",
        discussion: """
            Migrations are applied once, in order, each wholly or not at all. Repeat it as often as you like; several at \
            once wait for one another.

            roster migrate
            roster migrate --check --database postgresql://host/roster
            """
    )

    @OptionGroup var common: CommonOptions

    @Flag(help: "Change nothing; refuse (65) a schema that is older or newer than this program.")
    var check = false

    func run() async throws {
        try await common.perform {
            let migrator = Migrator(try common.connection, logger: common.logger)
            if check { try await migrator.check() }
            return Outcome(applied: check ? [] : try await migrator.migrate())
        } summary: { outcome in
            outcome.applied.isEmpty ? [Phrase.schemaUpToDate] : outcome.applied.map(Phrase.appliedMigration)
        }
    }

    private struct Outcome: Encodable {
        /// The files that were applied, in order.
        let applied: [String]
    }
}
