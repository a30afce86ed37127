import ArgumentParser
import Postgres
import RosterDesk
import RosterSchema

/// `roster init`.
struct InitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Create the database's schema, or upgrade it, and load what a new database comes with.",
        discussion: """
            States with their names and groups, the working groups, the ceiling of eight and the mandates; with --bare \
            States and working groups only. Whoever runs it gets every role. Repeated, it upgrades and loads nothing twice.

            roster init
            roster init --bare --test-clock
            """
    )

    @OptionGroup var common: CommonOptions

    @Flag(help: "Load States and working groups only.")
    var bare = false

    @Flag(help: "Make a database in which --clock sets the moment of recording; for tests.")
    var testClock = false

    func run() async throws {
        try await common.perform {
            let applied = try await Migrator(try common.connection, logger: common.logger).migrate()
            let connection = try await Connection.open(try common.connection, logger: common.logger)
            let isNew = try await connection.use { [bare, testClock] session in
                for role in Role.allCases {
                    try session.execute("grant \(identifier: role.databaseName) to current_user")
                }
                if try ReferenceData.isLoaded(session) { return false }
                try ReferenceData.load(bare ? .bare : .whole, clock: testClock ? .settable : .real, session)
                return true
            }
            return Outcome(applied: applied, loaded: isNew)
        } summary: { outcome in
            outcome.loaded ? "The database is ready." : "The database was ready before; nothing was loaded."
        }
    }

    private struct Outcome: Encodable {
        /// The files of the schema that were applied, in order.
        let applied: [String]

        /// Whether what a new database comes with was loaded now.
        let loaded: Bool
    }
}
