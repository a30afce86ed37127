package import Logging
package import Postgres

/// Where everything is asked: it opens the transaction that a use case needs, and turns what goes wrong into a `Failure`.
package struct Desk: Sendable {
    /// How often a change that met another one is tried before the Desk gives up.
    private static let attempts = 5

    private let pool: Pool
    private let policies: PolicySource
    private let logger: Logger

    /// A desk that speaks through the connections of a login which has the roles that will be asked for.
    ///
    /// It goes by the policies that the program carries.
    package init(_ pool: Pool, logger: Logger) { self.init(pool, policies: .shipped, logger: logger) }

    /// The same with policies of its own.
    package init(_ pool: Pool, policies: PolicySource, logger: Logger) {
        self.pool = pool
        self.policies = policies
        self.logger = logger
    }

    /// Does what is asked, wholly or not at all.
    ///
    /// A change that meets another one is tried again.
    ///
    /// - Parameters:
    ///   - ask: what is asked.
    ///   - circumstances: by whom, why, and with which knowledge.
    /// - Returns: what came of it.
    /// - Throws: `Failure`.
    package func perform<Ask: UseCase>(
        _ ask: Ask,
        under circumstances: Circumstances
    ) async throws(Failure) -> Ask.Outcome {
        var attempt = 1
        while true {
            do {
                return try await pool.use { [policies] session in
                    try Self.perform(ask, under: circumstances, policies, in: session)
                }
            } catch let error as PostgresError where error.isWorthRetrying && attempt < Self.attempts {
                attempt += 1
            } catch {
                let failure = Failure(error, for: circumstances.role)
                logger.debug("\(Ask.self) failed: \(failure)")
                throw failure
            }
        }
    }

    private static func perform<Ask: UseCase>(
        _ ask: Ask,
        under circumstances: Circumstances,
        _ policies: PolicySource,
        in session: Session
    ) throws -> Ask.Outcome {
        let mode =
            switch Ask.access {
            case .reading: TransactionMode(.repeatableRead, .readOnly)
            case .changing:
                TransactionMode(
                    .readCommitted,
                    .readWrite,
                    ending: circumstances.ending == .forGood ? .commit : .rollBack
                )
            }
        return try session.transaction(mode, settings: circumstances.settings) { session in
            if let clock = circumstances.clock { try RosterClock.admit(clock, session) }
            if Ask.access == .changing { try session.execute("select take_group()") }
            return try ask.perform(in: session, under: policies)
        }
    }
}
