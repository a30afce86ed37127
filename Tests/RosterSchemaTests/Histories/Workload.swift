import Postgres
import RosterTesting

/// Several workers that change one database at once, while somebody looks on and somebody ends their sessions.
struct Workload: Sendable {
    var options: ConnectionOptions
    var seed: UInt64
    /// How many transactions there are to be in all.
    var transactions: Int
    /// Whether sessions are ended; the database must then have `accidents` applied, and its server have the settings.
    var hasAccidents: Bool

    /// The isolation of each worker's transactions.
    private static let isolations: [TransactionMode.Isolation] = [
        .readCommitted, .readCommitted, .readCommitted, .readCommitted, .readCommitted, .repeatableRead,
        .repeatableRead, .serializable,
    ]

    /// The server that accidents need: a commit that asks for a standby waits for it for ever.
    static let serverSettings = ["synchronous_standby_names": "nobody", "synchronous_commit": "local"]

    /// What the database begins with, known for ever.
    static let beginning = """
        insert into mandate (instrument, adopted_on, last_day) values ('S/RES/1', '2004-04-28', '2024-03-15');
        insert into ceiling (experts, first_day, instrument) values (5, '2004-04-28', 'S/RES/1');
        insert into person (full_name) select 'Expert ' || n from generate_series(1, \(Generator.people)) n;
        insert into working_group (code, name) select n, 'Group ' || n from generate_series(1, \(Generator.workingGroups)) n;
        call open_group();
        """

    /// A table of which every insert keeps its transaction from committing, until somebody ends the session.
    static let accidents = """
        create table stall (n int);
        create function stall() returns trigger language plpgsql as $$ begin perform pg_sleep(600); return null; end $$;
        create constraint trigger stall after insert on stall deferrable initially deferred
        for each row execute function stall()
        """

    /// Performs all transactions.
    ///
    /// - Returns: what was sent, with what each sender was told, and what somebody saw meanwhile.
    func run() async throws -> (sent: [SentTransaction], looks: [Look]) {
        let disturber = Task { if hasAccidents { try await disturb() } }
        let onlooker = Task { try await look() }
        let rows = LiveRows()
        let sent = try await withThrowingTaskGroup(of: [SentTransaction].self) { group in
            for worker in Self.isolations.indices { group.addTask { try await work(worker, rows) } }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        disturber.cancel()
        onlooker.cancel()
        try await disturber.value
        return (sent, try await onlooker.value)
    }

    // MARK: A worker

    private func work(_ worker: Int, _ rows: LiveRows) async throws -> [SentTransaction] {
        var generator = Generator(seed: seed &+ UInt64(worker), hasAccidents: hasAccidents)
        var options = options
        options.applicationName = Self.name(of: worker)
        // However slow the machine, nobody's wait for the Group's row ends early.
        (options.lockTimeout, options.statementTimeout) = (.seconds(60), .seconds(90))
        options.answerTimeout = .seconds(120)
        var connection = try await open(options)
        var sent: [SentTransaction] = []
        for number in 1...max(1, transactions / Self.isolations.count) {
            if !connection.isUsable { connection = try await open(options) }
            try await Task.sleep(for: generator.rest())
            let plan = generator.plan(
                name: "S/\(worker)/\(number)",
                isolation: Self.isolations[worker],
                rows: await rows.all
            )
            let transaction = await perform(plan, on: connection)
            await rows.note(transaction)
            sent.append(transaction)
        }
        return sent
    }

    private static func name(of worker: Int) -> String { "worker \(worker)" }

    /// Opens a connection, however often it is ended while it is made.
    private func open(_ options: ConnectionOptions) async throws -> Connection {
        for _ in 1...20 {
            do {
                return try await Connection.open(options, logger: .silent)
            } catch PostgresError.unreachable, PostgresError.connectionLost, PostgresError.outcomeUnknown {
                continue
            }
        }
        return try await Connection.open(options, logger: .silent)
    }

    private func perform(_ plan: Plan, on connection: Connection) async -> SentTransaction {
        do {
            return try await connection.use { session in
                var sent = SentTransaction(plan: plan, outcome: .ok)
                do {
                    let mode = TransactionMode(plan.isolation, .readWrite)
                    try session.transaction(mode, settings: ["roster.reason": plan.name]) { session in
                        if plan.defersRules { try session.execute("set constraints all deferred") }
                        for operation in plan.operations {
                            let key: Int? = try session.rows(operation.query).first.map { try $0["key"] }
                            sent.changed.append(key.map { FactKey(table: operation.table, number: $0) })
                        }
                        switch plan.accident {
                        case .beforeCommitStands: try session.execute("insert into stall values (1)")
                        case .beforeAnswer: try session.execute("set local synchronous_commit = on")
                        case nil: break
                        }
                    }
                } catch {
                    sent.outcome = SentTransaction.Outcome(error)
                }
                return sent
            }
        } catch {
            return SentTransaction(plan: plan, outcome: SentTransaction.Outcome(error))
        }
    }

    // MARK: Who looks on, and who ends sessions

    private func look() async throws -> [Look] {
        let connection = try await Connection.open(options, logger: .silent)
        var looks: [Look] = []
        while !Task.isCancelled {
            do {
                looks.append(try await connection.use { try Look($0) })
                try await Task.sleep(for: .milliseconds(100))
            } catch PostgresError.cancelled, is CancellationError {
                break
            }
        }
        return looks
    }

    /// Ends sessions that wait for it, and now and then any other.
    private func disturb() async throws {
        var random = SeededGenerator(seed: ~seed)
        let connection = try await Connection.open(options, logger: .silent)
        while !Task.isCancelled {
            let victim = Self.name(of: Int.random(in: Self.isolations.indices, using: &random))
            let isToEndAny = Int.random(in: 1...20, using: &random) == 1
            do {
                try await connection.use { session in
                    _ = try session.execute(
                        """
                        select pg_terminate_backend(pid) from pg_stat_activity
                        where datname = current_database() and application_name like 'worker %'
                        and (wait_event in ('SyncRep', 'PgSleep') or application_name = \(victim) and \(isToEndAny))
                        """
                    )
                }
                try await Task.sleep(for: .milliseconds(4))
            } catch PostgresError.cancelled, is CancellationError {
                return
            }
        }
    }
}

extension SentTransaction.Outcome {
    /// What an error tells of a transaction; what is no named rule's refusal, no conflict and no loss is unexpected.
    fileprivate init(_ error: any Error) {
        switch error {
        case PostgresError.server(let error) where error.sqlState == .serializationFailure: self = .mustBeginAgain
        case PostgresError.server(let error) where error.sqlState.isOfClass("23"):
            self = error.constraint.map { .refused(by: $0) } ?? .unexpected("\(error)")
        case PostgresError.connectionLost: self = .lost
        case PostgresError.outcomeUnknown: self = .unknown
        default: self = .unexpected("\(error)")
        }
    }
}

/// The rows that there are, as far as the workers know.
private actor LiveRows {
    private(set) var all: [Shown] = []

    func note(_ sent: SentTransaction) {
        guard sent.mayStand else { return }
        for case (let operation, let key?) in sent.steps {
            let old = all.firstIndex { $0.key == key }
            switch (old, operation.result(from: old.map { all[$0].fact })) {
            case (nil, let fact?): all.append(Shown(key: key, fact: fact))
            case (let old?, let fact?): all[old].fact = fact
            case (let old?, nil): all.remove(at: old)
            case (nil, nil): break
            }
        }
    }
}
