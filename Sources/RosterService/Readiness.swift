import Logging
import Postgres
import RosterDesk
import RosterSchema

/// Whether the service can serve: the database is there, at the schema of this program, and lends a connection.
///
/// What was found holds for a second, and whoever asks meanwhile is told the same, so that asking often costs the database
/// little.
actor Readiness {
    private let options: ServiceOptions
    private var last: (moment: ContinuousClock.Instant, isReady: Bool)?
    private var looking: Task<Bool, Never>?

    init(_ options: ServiceOptions) { self.options = options }

    func look() async -> Bool {
        if let last, .now - last.moment < .seconds(1) { return last.isReady }
        if let looking { return await looking.value }
        let options = options
        let task = Task { await Self.look(options) }
        looking = task
        let isReady = await task.value
        (last, looking) = ((.now, isReady), nil)
        return isReady
    }

    private static func look(_ options: ServiceOptions) async -> Bool {
        var database = options.database
        database.overrides["user"] = "roster_service_\(Role.administrator.rawValue)"
        // A watchman does not wait: a server that answers no sooner is not ready.
        (database.statementTimeout, database.answerTimeout) = (.seconds(2), .seconds(3))
        do {
            try await Migrator(database, logger: options.logger).check()
            return true
        } catch {
            options.logger.debug("not ready: \(error)")
            return false
        }
    }
}
