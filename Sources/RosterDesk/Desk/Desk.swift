package import Logging
package import Postgres

/// Where everything is asked: it opens the transaction that a use case needs, and turns what goes wrong into a `Failure`.
package struct Desk: Sendable {
    /// How long the Desk looks for a server that it lost in the middle of something.
    package static let patience = Duration.seconds(10)

    private let pool: Pool
    private let policies: PolicySource
    private let answers: RememberedAnswers?
    private let patience: Duration
    private let logger: Logger

    /// A desk that speaks through the connections of a login which has the roles that will be asked for.
    ///
    /// It goes by the policies that the program carries.
    package init(_ pool: Pool, logger: Logger) { self.init(pool, policies: .shipped, logger: logger) }

    /// The same with policies of its own.
    package init(_ pool: Pool, policies: PolicySource, logger: Logger) {
        self.init(pool, policies: policies, patience: Self.patience, logger: logger)
    }

    /// The same with answers that are given again as long as nothing changes; the policies stay the same for as long.
    package init(_ pool: Pool, policies: PolicySource, remembering answers: RememberedAnswers?, logger: Logger) {
        self.init(pool, policies: policies, remembering: answers, patience: Self.patience, logger: logger)
    }

    init(
        _ pool: Pool,
        policies: PolicySource,
        remembering answers: RememberedAnswers? = nil,
        patience: Duration,
        logger: Logger
    ) {
        self.pool = pool
        self.policies = policies
        self.answers = answers
        self.patience = patience
        self.logger = logger
    }

    /// Does what is asked, wholly or not at all.
    ///
    /// A change that meets another one is tried again. When the connection is lost, even while a change is committed, the
    /// Desk asks the database whether the change stands, and makes it if it does not; it is never made twice.
    ///
    /// Whoever opens what is kept of people is on record before they see it (`OpensPersonalData`, `ListsPersonalData`).
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
        let policies = policies
        let recollection = Recollection(answers, ask, under: circumstances)
        try await record(ask.openingBefore, under: circumstances)
        let isMade = Ask.access == .changing && circumstances.ending == .forGood
        let outcome: Ask.Outcome
        if let sight = circumstances.sight, let known: Ask.Outcome = recollection?.recall(at: sight) {
            outcome = known
        } else {
            outcome = try await carryOut(ask, under: circumstances, recollection) { session in
                try circumstances.expectation?.check(session, policies)
                let outcome = try ask.perform(in: session, under: policies)
                // Recorded after it, a change could stand of which nobody may be told, and be called undone.
                if isMade { try ask.openingAfter(outcome)?.record(in: session) }
                return outcome
            }
        }
        if !isMade { try await record(ask.openingAfter(outcome), under: circumstances) }
        return outcome
    }

    /// Does what is asked, looks at the Group before and after it, and undoes it.
    ///
    /// - Returns: what came of it, and what it would change.
    /// - Throws: `Failure`.
    package func rehearse<Ask: UseCase>(
        _ ask: Ask,
        under circumstances: Circumstances
    ) async throws(Failure) -> Rehearsal<Ask.Outcome> {
        var circumstances = circumstances
        circumstances.ending = .rehearsal
        let (policies, expectation) = (policies, circumstances.expectation)
        try await record(ask.openingBefore, under: circumstances)
        let rehearsal = try await carryOut(ask, under: circumstances, nil) { session in
            try expectation?.check(session, policies)
            return try Rehearsal(of: ask, in: session, under: policies)
        }
        try await record(ask.openingAfter(rehearsal.outcome), under: circumstances)
        return rehearsal
    }

    /// Records what is opened, in a transaction of its own.
    ///
    /// Where it is not known whether the record stands it is made again: one too many is no harm.
    private func record(_ opening: Opening?, under circumstances: Circumstances) async throws(Failure) {
        guard let opening else { return }
        var attempts = Attempts(patience: patience)
        while true {
            do {
                return try await pool.use { try opening.record(under: circumstances, in: $0) }
            } catch {
                logger.debug("\(opening.act): \(error)")
                if let pause = attempts.pause(after: error), (try? await Task.sleep(for: pause)) != nil { continue }
                throw Failure(error, for: circumstances.role)
            }
        }
    }

    private func carryOut<Ask: UseCase, Value: Codable & Sendable>(
        _ ask: Ask,
        under circumstances: Circumstances,
        _ recollection: Recollection?,
        _ body: @escaping @Sendable (Session) throws -> Value
    ) async throws(Failure) -> Value {
        var attempts = Attempts(patience: patience)
        var memory: Memory?
        while true {
            do {
                let transaction = try DeskTransaction(of: ask, under: circumstances, memory: memory)
                memory = transaction.memory
                if attempts.doubt != nil {
                    if let value: Value = try await pool.use({ try transaction.find(in: $0) }) { return value }
                    attempts.resolveDoubt()
                }
                return try await pool.use { session in
                    guard let recollection else { return try transaction.perform(body, in: session) }
                    // Somebody else may have found it while this one waited for a connection.
                    let known: Value? =
                        if let sight = circumstances.sight { recollection.recall(at: sight) } else {
                            try recollection.recall(session)
                        }
                    if let known { return known }
                    return try transaction.perform({ try recollection.keep($0, body) }, in: session)
                }
            } catch {
                logger.debug("\(Ask.self): \(error)")
                if let pause = attempts.pause(after: error), (try? await Task.sleep(for: pause)) != nil { continue }
                guard let doubt = attempts.doubt else { throw Failure(error, for: circumstances.role) }
                guard let memory else { throw Failure(doubt, for: circumstances.role) }
                throw .outcomeUnknown(doubt, key: memory.key)
            }
        }
    }
}
