internal import Dispatch
package import Logging
internal import NIOConcurrencyHelpers
internal import ServiceLifecycle

/// A few connections that many tasks share, first come, first served.
///
/// A connection is opened when somebody needs it and closed when nobody did for a while. As a service the pool ends by
/// waiting for what is lent, so it stands before everything that borrows from it.
package final class Pool: Sendable {
    /// How many connections, and how long to wait.
    package struct Limits: Sendable {
        /// How many connections at most, 1 or more.
        package var connections: Int

        /// How long a borrower waits for a connection.
        package var acquisition: Duration

        /// How long a connection stays open that nobody uses.
        package var idle: Duration

        package init(
            connections: Int = 8,
            acquisition: Duration = .seconds(5),
            idle: Duration = .seconds(60)
        ) {
            self.connections = max(1, connections)
            self.acquisition = acquisition
            self.idle = idle
        }
    }

    private typealias Waiter = CheckedContinuation<PoolGrant<Connection>, any Error>

    /// The state, and what only a lock makes safe beside it.
    private struct Guarded: Sendable {
        var state: PoolState<Connection, Waiter>
        var lastWaiter: UInt64 = 0
        /// The moment that a timer is set for, the earliest if there are several.
        var timer: ContinuousClock.Instant?
        var drained: [CheckedContinuation<Void, Never>] = []
    }

    private let options: ConnectionOptions
    private let limits: Limits
    private let watch: PrimaryWatch
    private let logger: Logger
    private let guarded: NIOLockedValueBox<Guarded>

    /// A pool that has opened no connection yet.
    ///
    /// It speaks with one login, that of `options`. `watch` is shared by all pools that speak to the same servers.
    package init(
        _ options: ConnectionOptions,
        limits: Limits = Limits(),
        watch: PrimaryWatch = PrimaryWatch(),
        logger: Logger
    ) {
        self.options = options
        self.limits = limits
        self.watch = watch
        self.logger = logger
        guarded = NIOLockedValueBox(Guarded(state: PoolState(limit: limits.connections)))
    }

    /// Performs `body` with a connection, on that connection's thread.
    ///
    /// The next borrower finds no transaction of this one, but what `body` sets for the whole session, such as a role, a
    /// setting, an advisory lock or a temporary table, it finds: set such things for a transaction only.
    ///
    /// - Throws: what `body` throws; `unavailable` when no connection was to be had in the acquisition time-out;
    ///   `unreachable` when none could be opened; `cancelled` when the task was cancelled.
    package func use<Value: Sendable>(
        _ body: @Sendable (Session) throws -> Value
    ) async throws -> Value {
        let connection = try await borrow()
        defer { giveBack(connection) }
        return try await connection.use(body)
    }

    /// How many connections there are, and how many of them nobody uses; for metrics.
    package var counts: (connections: Int, idle: Int, waiting: Int) {
        guarded.withLockedValue { ($0.state.slots, $0.state.idleCount, $0.state.waitingCount) }
    }
}

// MARK: Lending

extension Pool {
    /// How long to wait before asking a full server again.
    private static let pause = Duration.milliseconds(50)

    private func borrow() async throws -> Connection {
        var deadline: ContinuousClock.Instant?
        while true {
            if case .connection(let connection) = try await grant(until: &deadline), isFit(connection) {
                return connection
            }
            // A slot, or one with a connection that is dead: either way another takes its place.
            do throws(PostgresError) {
                return try await Connection.open(options, watch: watch, logger: logger)
            } catch {
                resume(guarded.withLockedValue { $0.state.freeSlot() })
                let end = deadline ?? .now + limits.acquisition
                deadline = end
                guard error == .unavailable(.serverFull), .now + Self.pause < end else { throw error }
                // Somebody else's connection may be given back meanwhile, here or at the server.
                do { try await Task.sleep(for: Self.pause) } catch { throw PostgresError.cancelled }
            }
        }
    }

    /// A connection or a slot, at once if one is free.
    private func grant(until deadline: inout ContinuousClock.Instant?) async throws -> PoolGrant<Connection> {
        switch guarded.withLockedValue({ $0.state.borrow() }) {
        case .granted(let grant): return grant
        case .shutDown: throw PostgresError.unavailable(.shutDown)
        case .mustWait: break
        }
        let end = deadline ?? .now + limits.acquisition
        deadline = end
        let id = guarded.withLockedValue { guarded in
            guarded.lastWaiter += 1
            return guarded.lastWaiter
        }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { waiter in
                enqueue(waiter, id, until: end)
                // The handler may have run before there was anybody to take out of the queue.
                if Task.isCancelled { leave(id) }
            }
        } onCancel: {
            leave(id)
        }
    }

    private func enqueue(_ waiter: Waiter, _ id: UInt64, until end: ContinuousClock.Instant) {
        switch guarded.withLockedValue({ $0.state.wait(id: id, waiter, until: end) }) {
        case .granted(let grant): waiter.resume(returning: grant)
        case .shutDown: waiter.resume(throwing: PostgresError.unavailable(.shutDown))
        case .mustWait: setTimer()
        }
    }

    private func leave(_ id: UInt64) {
        guarded.withLockedValue { $0.state.leave(id: id) }?.resume(throwing: PostgresError.cancelled)
    }

    private func giveBack(_ connection: Connection) {
        let isUsable = connection.isUsable
        resume(
            guarded.withLockedValue { guarded in
                isUsable ? guarded.state.giveBack(connection, at: .now) : guarded.state.freeSlot()
            }
        )
    }

    /// Whether an idle connection still works, as far as can be seen without asking, and leads to the newest primary.
    private func isFit(_ connection: Connection) -> Bool {
        if let timeline = connection.timeline, timeline < watch.newest { return false }
        return connection.isQuiet
    }

    private func resume(_ consequence: PoolState<Connection, Waiter>.Consequence) {
        switch consequence {
        case .nothing: break
        case .resume(let waiter, let grant): waiter.resume(returning: grant)
        case .drained:
            let waiting = guarded.withLockedValue { guarded in
                defer { guarded.drained = [] }
                return guarded.drained
            }
            for waiter in waiting { waiter.resume() }
        }
    }

    /// Sees to it that waiters are turned away when their time is up; one timer serves for all.
    private func setTimer() {
        let deadline = guarded.withLockedValue { guarded -> ContinuousClock.Instant? in
            guard let deadline = guarded.state.nextDeadline, guarded.timer.map({ deadline < $0 }) ?? true else {
                return nil
            }
            guarded.timer = deadline
            return deadline
        }
        guard let deadline else { return }
        let (seconds, attoseconds) = (deadline - .now).components
        let wait = Double(seconds) + Double(attoseconds) / 1e18
        DispatchQueue.global().asyncAfter(deadline: .now() + max(0, wait)) { [self] in
            let expired = guarded.withLockedValue { guarded in
                if guarded.timer == deadline { guarded.timer = nil }
                return guarded.state.expire(at: .now)
            }
            for waiter in expired { waiter.resume(throwing: PostgresError.unavailable(.exhausted)) }
            setTimer()
        }
    }
}

// MARK: Service

extension Pool: Service {
    /// Closes idle connections until a graceful shutdown or cancellation; then lends no more, and returns when
    /// everything lent has come back.
    package func run() async throws {
        try? await cancelWhenGracefulShutdown { [self] in
            while !Task.isCancelled {
                try await Task.sleep(for: max(limits.idle / 4, .milliseconds(100)))
                closeIdle(since: .now - limits.idle)
            }
        }
        await shutDown()
    }

    /// Closes the connections that nobody has used since `moment`.
    private func closeIdle(since moment: ContinuousClock.Instant) {
        let old = guarded.withLockedValue { $0.state.removeIdle(since: moment) }
        if !old.isEmpty { logger.debug("closed \(old.count) idle connections") }
    }

    /// Lends no more, and returns when everything lent has come back.
    package func shutDown() async {
        let (waiters, idle) = guarded.withLockedValue { $0.state.shutDown() }
        for waiter in waiters { waiter.resume(throwing: PostgresError.unavailable(.shutDown)) }
        logger.debug("pool shut down, \(idle.count) idle connections closed")
        await withCheckedContinuation { continuation in
            let isDrained = guarded.withLockedValue { guarded in
                if guarded.state.slots > 0 { guarded.drained.append(continuation) }
                return guarded.state.slots == 0
            }
            if isDrained { continuation.resume() }
        }
    }
}
