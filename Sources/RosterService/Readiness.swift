import Logging
import NIOConcurrencyHelpers
import Postgres
import RosterDesk
import RosterSchema

/// Whether the service can serve: the database is there, at the schema of this program, and lends a connection.
///
/// What was found holds for a second, so that asking often costs the database little.
final class Readiness: Sendable {
    private let options: ServiceOptions
    private let last = NIOLockedValueBox<(moment: ContinuousClock.Instant, isReady: Bool)?>(nil)

    init(_ options: ServiceOptions) { self.options = options }

    func look() async -> Bool {
        if let last = last.withLockedValue(\.self), last.isReady, .now - last.moment < .seconds(1) { return true }
        var database = options.database
        database.overrides["user"] = "roster_service_\(Role.administrator.rawValue)"
        // A watchman does not wait: a server that answers no sooner is not ready.
        (database.statementTimeout, database.answerTimeout) = (.seconds(2), .seconds(3))
        let isReady: Bool
        do {
            try await Migrator(database, logger: options.logger).check()
            isReady = true
        } catch {
            options.logger.debug("not ready: \(error)")
            isReady = false
        }
        last.withLockedValue { $0 = (.now, isReady) }
        return isReady
    }
}
