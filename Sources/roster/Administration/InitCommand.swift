import ArgumentParser
import Phrases
import Postgres
import RosterDesk
import RosterSchema

/// `roster init`.
struct InitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Create the database with its schema, or upgrade it, and load what a new one comes with.",
        discussion: """
            States with their names and groups, the working groups, tags of expertise, the ceiling of eight and the mandates; \
            with --bare without ceiling and mandates; with --sample a fictional Group of seven, a call and 120 nominations \
            besides. Whoever runs it gets every role, here and in the service. Repeated, it upgrades and loads nothing twice.

            roster init --sample
            """
    )

    @OptionGroup var common: CommonOptions

    @Flag(help: "Load no mandates and no ceiling.")
    var bare = false

    @Flag(help: "Load a fictional Group, a call and nominations too.")
    var sample = false

    @Flag(help: "Make a database in which --clock sets the moment of recording; for tests.")
    var testClock = false

    func validate() throws {
        if bare, sample { throw ValidationError("The sample needs mandates: leave out --bare, or --sample.") }
    }

    func run() async throws {
        try await common.perform {
            try await MissingDatabase.make(try common.connection, logger: common.logger)
            let applied = try await Migrator(try common.connection, logger: common.logger).migrate()
            let connection = try await Connection.open(try common.connection, logger: common.logger)
            let loaded = try await connection.use { [self] session in
                for role in Role.allCases { try role.grant(session) }
                return try load(session)
            }
            if loaded != nil || !sample {
                return Outcome(applied: applied, loaded: loaded != nil, sample: loaded?.sample)
            }
            // There was a database before, perhaps with people in it: what is added now is recorded now.
            return Outcome(applied: applied, loaded: false, sample: try await add())
        } summary: { outcome in
            outcome.phrase
        }
    }

    /// Loads what a new database comes with; `nil` if it was loaded before.
    private func load(_ session: Session) throws -> Loaded? {
        if try ReferenceData.isLoaded(session) { return nil }
        let extent = bare ? ReferenceData.Extent.bare : .whole
        let loaded = try ReferenceData.loadOnce(extent, clock: testClock ? .settable : .real, session) { session in
            _ = try WelcomeUser().perform(in: session)
            return Loaded(sample: sample ? try LoadSample().perform(in: session) : nil)
        }
        if loaded != nil { try ReferenceData.analyze(session) }
        return loaded
    }

    /// Adds the sample to a database that there was; `nil` if it has it.
    private func add() async throws -> SampleRecord? {
        let circumstances = Circumstances(
            role: .secretariat,
            reason: "roster init --sample",
            asKnownOn: nil,
            clock: nil,
            ending: .forGood
        )
        do {
            return try await common.answer(to: LoadSample(), under: circumstances)
        } catch Failure.broken("file_import_is_made_once", _) {
            return nil
        }
    }

    private struct Loaded: Sendable {
        let sample: SampleRecord?
    }

    private struct Outcome: Encodable {
        /// The files of the schema that were applied, in order.
        let applied: [String]

        /// Whether what a new database comes with was loaded now.
        let loaded: Bool

        /// The sample that was added now.
        let sample: SampleRecord?

        /// The same for people.
        var phrase: Phrase {
            guard let sample else { return loaded ? .databaseReady : .databaseWasReady }
            return .databaseReady(experts: sample.experts, nominations: sample.nominations, call: sample.call)
        }
    }
}
