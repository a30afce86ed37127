internal import CLibPQ
internal import Glibc

/// Sending statements and collecting what comes back.
extension Link {
    /// A statement and how it is sent this time.
    private typealias Step = (query: Query, plan: StatementCache.Plan)

    /// Performs one statement; `stake` is as for `exchange`.
    func perform(_ query: Query, stake: Stake? = nil) throws(PostgresError) -> ResultHandle {
        guard prologue.isEmpty else { return try performTogether([query])[0] }
        let step = try step(for: query)
        if case .prepare = step.plan { return try perform([step], stake: stake)[0] }
        return try exchange(stake: stake) { link, deadline throws(PostgresError) in
            try link.send(step.query, step.plan)
            return try link.onlyResult(until: deadline)
        }
    }

    /// Performs statements in one trip to the server, after the prologue if it was not sent yet.
    ///
    /// Outside a transaction they stand or fall together, as the protocol has it.
    ///
    /// - Returns: the result of each, without the prologue's.
    /// - Throws: the first statement's error; the statements behind it are then not performed.
    func performTogether(_ queries: [Query]) throws(PostgresError) -> [ResultHandle] {
        let ahead = prologue
        guard !(ahead.isEmpty && queries.isEmpty) else { return [] }
        do throws(PostgresError) {
            return try perform(try steps(for: ahead + queries), skipping: ahead.count, stake: nil)
        } catch {
            // When the server has forgotten the prepared `begin`, nothing was performed, and all of it can be sent again.
            // Without its `begin` the rest would commit statement by statement.
            guard !ahead.isEmpty, failedStep == 0, case .server(let reason) = error, reason.isAboutStalePlan,
                transactionStatus == PQTRANS_IDLE
            else { throw error }
            abortedBy = nil
            return try perform(try steps(for: ahead + queries), skipping: ahead.count, stake: nil)
        }
    }

    private func steps(for queries: [Query]) throws(PostgresError) -> [Step] {
        var steps: [Step] = []
        steps.reserveCapacity(queries.count)
        var preparing: Set<String> = []
        for query in queries {
            var step = try step(for: query)
            // The same statement again in one trip: what the first prepares, the second can use.
            if case .prepare(let name) = step.plan, !preparing.insert(name).inserted {
                step.plan = .prepared(name: name)
            }
            steps.append(step)
        }
        return steps
    }

    private func perform(
        _ steps: [Step],
        skipping ahead: Int = 0,
        stake: Stake?
    ) throws(PostgresError) -> [ResultHandle] {
        try exchange(stake: stake, opensTransaction: ahead > 0) { link, deadline throws(PostgresError) in
            link.prologue = []
            return try link.pipeline(steps, skipping: ahead, until: deadline)
        }
    }

    private func step(for query: Query) throws(PostgresError) -> Step {
        try query.parameters.check()
        let plan = statements.plan(for: StatementCache.Key(query))
        if case .prepared = plan { return (query, plan) }
        try check(query.text)
        return (query, plan)
    }

    /// Refuses a text that libpq would cut short.
    func check(_ text: String) throws(PostgresError) {
        guard !text.utf8.contains(0) else { throw .misused(.textWithNUL) }
    }

    /// Runs several statements without parameters; outside a transaction they stand or fall together.
    func performScript(_ text: String) throws(PostgresError) {
        try check(text)
        _ = try performTogether([])
        try exchange { link, deadline throws(PostgresError) in
            guard PQsendQuery(link.handle, text) == 1 else { throw link.refusedToSend() }
            _ = try link.onlyResult(until: deadline)
        }
    }

    /// One exchange with the server: what is sent can be cancelled, has a deadline, and if the connection is lost it is
    /// known what was at stake.
    ///
    /// Inside a transaction that we began nothing is, otherwise everything, unless `stake` tells.
    func exchange<Outcome>(
        stake: Stake? = nil,
        opensTransaction: Bool = false,
        _ body: (Link, Deadline) throws(PostgresError) -> Outcome
    ) throws(PostgresError) -> Outcome {
        guard !isBroken else { throw .connectionLost(.closed) }
        switch transactionStatus {
        case PQTRANS_ACTIVE: throw .misused(.insideCopy)
        case PQTRANS_IDLE where ownsTransaction && !opensTransaction: throw abortedBy ?? .misused(.endedTransaction)
        default: break
        }
        self.stake = stake ?? (ownsTransaction ? .nothing : .commit)
        sawStandbyNotWaitedFor = false
        sawCommitInside = false
        failedStep = 0
        try canceller.statementBegins()
        let outcome: Result<Outcome, PostgresError>
        do throws(PostgresError) {
            outcome = .success(try body(self, deadline))
        } catch {
            noteAbort(by: error)
            outcome = .failure(error)
        }
        if !canceller.statementEnded(waiting: !isBroken) { breakOff() }
        if sawCommitInside {
            // Also when something behind it failed: whoever reads that error would believe that nothing stands.
            if case .failure(.outcomeUnknown(let loss)) = outcome { throw .outcomeUnknown(loss) }
            throw .misused(.endedTransaction)
        }
        let result = try outcome.get()
        let isEnded = ownsTransaction && stake == nil && transactionStatus == PQTRANS_IDLE
        if isEnded { throw .misused(.endedTransaction) }
        if self.stake == .commit, sawStandbyNotWaitedFor { throw .outcomeUnknown(.standbyNotWaitedFor) }
        return result
    }

    /// Keeps the error that aborted the open transaction; those of the statements behind it tell only that one did.
    func noteAbort(by error: PostgresError) {
        // Idle: not even `begin` was performed.
        let isAborted = [PQTRANS_INERROR, PQTRANS_IDLE].contains(transactionStatus)
        if isAborted, ownsTransaction, abortedBy == nil { abortedBy = error }
    }

    /// The last result of what was sent.
    ///
    /// Everything is read, also behind an error, or the next statement would find it.
    func onlyResult(until deadline: Deadline) throws(PostgresError) -> ResultHandle {
        try flush(until: deadline)
        var last: ResultHandle?
        var first: PostgresError?
        while let result = try nextResult(until: deadline) {
            if let error = failure(in: result) { first = first ?? error }
            if isBroken { break }
            last = result
        }
        if let first { throw first }
        guard let last else { throw lose(.broken(nil)) }
        return last
    }

    /// Performs the steps in one trip; the results of the first `ahead` nobody wants.
    private func pipeline(
        _ steps: [Step],
        skipping ahead: Int,
        until deadline: Deadline
    ) throws(PostgresError) -> [ResultHandle] {
        guard PQenterPipelineMode(handle) == 1 else { throw lose(.broken(nil)) }
        for (query, plan) in steps {
            if case .prepare(let name) = plan { try sendPrepare(query, name) }
            try send(query, plan)
        }
        guard PQpipelineSync(handle) == 1 else { throw lose(.broken(nil)) }
        try flush(until: deadline)

        var first: PostgresError?
        var results: [ResultHandle] = []
        results.reserveCapacity(steps.count - ahead)
        for (index, (query, plan)) in steps.enumerated() {
            if case .prepare(let name) = plan {
                let error = try pipelinedResult(until: deadline).error
                if first == nil, error != nil { (first, failedStep) = (error, index) }
                if error == nil { statements.didPrepare(StatementCache.Key(query), name: name) }
            }
            let (result, error) = try pipelinedResult(until: deadline)
            if first == nil, error != nil { (first, failedStep) = (error, index) }
            if index >= ahead { results.append(result) }
        }
        let error = try endOfPipeline(until: deadline)
        if first == nil { failedStep = steps.count }
        if let error = first ?? error { throw error }
        return results
    }

    /// Reads up to the end of a pipeline.
    ///
    /// - Returns: the error of the commit that the end is outside a transaction, such as that of a deferred constraint.
    private func endOfPipeline(until deadline: Deadline) throws(PostgresError) -> PostgresError? {
        var first: PostgresError?
        while true {
            guard let result = try nextResult(until: deadline) else {
                // A NULL stands behind the error, before the end.
                guard first != nil else { throw lose(.broken(nil)) }
                continue
            }
            if result.status == PGRES_PIPELINE_SYNC { break }
            let error = failure(in: result) ?? lose(.broken(nil))
            if isBroken || first != nil { throw error }
            first = error
        }
        guard PQexitPipelineMode(handle) == 1 else { throw lose(.broken(nil)) }
        return first
    }

    /// One statement's result and the NULL behind it.
    private func pipelinedResult(
        until deadline: Deadline
    ) throws(PostgresError) -> (result: ResultHandle, error: PostgresError?) {
        guard let result = try nextResult(until: deadline) else { throw lose(.broken(nil)) }
        let error = failure(in: result)
        if isBroken, let error { throw error }
        guard try nextResult(until: deadline) == nil else { throw lose(.broken(nil)) }
        return (result, error)
    }

    /// What went wrong, if something did.
    ///
    /// A result that begins a COPY nobody asked for cannot be left behind, so the connection is given up.
    func failure(in result: ResultHandle) -> PostgresError? {
        switch result.status {
        case PGRES_TUPLES_OK: return nil
        case PGRES_COMMAND_OK, PGRES_EMPTY_QUERY:
            noteCommand(of: result)
            return nil
        case PGRES_COPY_IN, PGRES_COPY_OUT, PGRES_COPY_BOTH:
            breakOff()
            return .misused(.copyAsStatement)
        default: return failure(reportedIn: result)
        }
    }

    /// The error that a result reports.
    func failure(reportedIn result: ResultHandle) -> PostgresError {
        guard let error = ServerError(Diagnostics(result: result.pointer)) else {
            // A step of a pipeline that was skipped after an error has no state of its own, and that error comes first.
            return result.status == PGRES_PIPELINE_ABORTED ? .cancelled : lose(.broken(nil))
        }
        if error.endsSession { return lose(.broken(error.sqlState)) }
        if error.sqlState == .queryCanceled, canceller.isRequested { return .cancelled }
        if error.mayBeAboutStalePlan { statements.forgetAll() }
        return .server(error)
    }

    /// Forgets prepared statements after a command that removed them or may have changed what they rest on, and notices a
    /// commit among the statements of a transaction.
    private func noteCommand(of result: ResultHandle) {
        guard let tag = PQcmdStatus(result.pointer) else { return }
        // Most commands are told by their first letter.
        switch UInt8(bitPattern: tag.pointee) {
        case UInt8(ascii: "A"), UInt8(ascii: "D"):
            let command = String(cString: tag)
            if ["ALTER", "DROP", "DISCARD", "DEALLOCATE ALL"].contains(where: command.hasPrefix) {
                statements.forgetAll()
            }
        case UInt8(ascii: "C") where ownsTransaction && stake == .nothing && strcmp(tag, "COMMIT") == 0:
            // Not ours: with that one, everything is at stake from the beginning.
            sawCommitInside = true
            stake = .commit
        default: break
        }
    }
}
