/// What a borrower gets.
enum PoolGrant<Connection: Sendable>: Sendable {
    case connection(Connection)

    /// A free slot: the borrower opens a connection of its own, and tells when that failed.
    case slot
}

/// Who has which connection, who waits for one, and what to do next: the pool's whole logic, without a lock, a clock or
/// a server.
///
/// Every change returns what the pool must do then. A slot is a connection that is idle, lent or being opened; there are
/// never more than `limit`.
struct PoolState<Connection: Sendable, Waiter: Sendable>: Sendable {
    /// The answer to a borrower who does not wait yet.
    enum Answer {
        case granted(PoolGrant<Connection>)
        case mustWait
        case shutDown
    }

    /// What a given-back connection or a freed slot leads to.
    enum Consequence {
        case nothing
        case resume(Waiter, PoolGrant<Connection>)

        /// The last connection came back, and nobody will borrow another.
        case drained
    }

    private struct Waiting: Sendable {
        let id: UInt64
        let waiter: Waiter
        let deadline: ContinuousClock.Instant
    }

    private struct Idle: Sendable {
        let connection: Connection
        let since: ContinuousClock.Instant
    }

    let limit: Int
    private var idle: [Idle] = []
    private var waiting: [Waiting] = []
    private(set) var isShutDown = false

    /// Connections that are idle, lent or being opened.
    private(set) var slots = 0

    init(limit: Int) { self.limit = limit }

    var idleCount: Int { idle.count }
    var waitingCount: Int { waiting.count }

    /// When the time of some waiter is up.
    ///
    /// That is mostly the first one's, but who comes back from a full server has waited before.
    var nextDeadline: ContinuousClock.Instant? { waiting.lazy.map(\.deadline).min() }

    /// Asks for a connection: the one used last, while it is warm, or a slot to open one in.
    mutating func borrow() -> Answer {
        if isShutDown { return .shutDown }
        // Who comes now must not overtake who waits already.
        guard waiting.isEmpty else { return .mustWait }
        if let last = idle.popLast() { return .granted(.connection(last.connection)) }
        guard slots < limit else { return .mustWait }
        slots += 1
        return .granted(.slot)
    }

    /// Puts a borrower at the end of the queue, unless something became free meanwhile.
    mutating func wait(id: UInt64, _ waiter: Waiter, until deadline: ContinuousClock.Instant) -> Answer {
        let answer = borrow()
        if case .mustWait = answer { waiting.append(Waiting(id: id, waiter: waiter, deadline: deadline)) }
        return answer
    }

    /// Takes a waiter out of the queue, whose task was cancelled.
    ///
    /// - Returns: `nil` when it has left the queue already.
    mutating func leave(id: UInt64) -> Waiter? {
        guard let index = waiting.firstIndex(where: { $0.id == id }) else { return nil }
        return waiting.remove(at: index).waiter
    }

    /// Takes out of the queue whose time is up.
    mutating func expire(at now: ContinuousClock.Instant) -> [Waiter] {
        let expired = waiting.filter { $0.deadline <= now }
        waiting.removeAll { $0.deadline <= now }
        return expired.map(\.waiter)
    }

    /// Takes a connection back that works.
    mutating func giveBack(_ connection: Connection, at now: ContinuousClock.Instant) -> Consequence {
        guard !isShutDown else { return freeSlot() }
        if !waiting.isEmpty { return .resume(waiting.removeFirst().waiter, .connection(connection)) }
        idle.append(Idle(connection: connection, since: now))
        return .nothing
    }

    /// Notes that a lent connection is of no more use, or could not be opened; a waiter may then open another.
    mutating func freeSlot() -> Consequence {
        if !waiting.isEmpty, !isShutDown { return .resume(waiting.removeFirst().waiter, .slot) }
        slots -= 1
        return isShutDown && slots == 0 ? .drained : .nothing
    }

    /// Takes out the connections that nobody has used since `moment`.
    mutating func removeIdle(since moment: ContinuousClock.Instant) -> [Connection] {
        let old = idle.filter { $0.since <= moment }
        idle.removeAll { $0.since <= moment }
        slots -= old.count
        return old.map(\.connection)
    }

    /// Lends nothing from here on.
    ///
    /// - Returns: the waiters to turn away, and the idle connections to close.
    mutating func shutDown() -> (waiters: [Waiter], idle: [Connection]) {
        isShutDown = true
        defer {
            slots -= idle.count
            waiting = []
            idle = []
        }
        return (waiting.map(\.waiter), idle.map(\.connection))
    }
}
