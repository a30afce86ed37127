internal import CLibPQ
internal import Dispatch
internal import Glibc
internal import NIOConcurrencyHelpers

/// Cancels the statement that a connection is waiting for, and no other.
///
/// A request to cancel travels on a connection of its own and can arrive when its statement has already ended. Three
/// rules keep it from the next one: it is sent only while a statement is in flight; that statement does not count as
/// ended before the request has been delivered; and when one was sent, the connection asks the server once more before
/// another borrower gets it (`Link.settle`).
final class Canceller: Sendable {
    private struct State {
        /// The use of the connection that may be cancelled now.
        var use: UInt64?
        var lastUse: UInt64 = 0
        var isRequested = false
        var isStatementInFlight = false
        var isSending = false
        var wasSent = false
    }

    /// libpq's description of what to cancel; it may be used from any thread, and outlives the connection.
    private struct Target: @unchecked Sendable { let pointer: OpaquePointer }

    private let target: Target?
    private let state = NIOLockedValueBox(State())
    private let delivered = DispatchSemaphore(value: 0)

    init(of connection: OpaquePointer) { target = PQgetCancel(connection).map(Target.init) }

    deinit { if let target { PQfreeCancel(target.pointer) } }

    /// A number for a use that is about to begin.
    func nextUse() -> UInt64 {
        state.withLockedValue { state in
            state.lastUse += 1
            return state.lastUse
        }
    }

    /// From here on `cancel(use)` has an effect.
    func begin(_ use: UInt64) {
        state.withLockedValue { state in
            state.use = use
            state.isRequested = false
            state.wasSent = false
        }
    }

    /// From here on `cancel(use)` has no effect.
    ///
    /// - Returns: whether a request to cancel was sent during this use.
    func end() -> Bool {
        state.withLockedValue { state in
            state.use = nil
            state.isRequested = false
            return state.wasSent
        }
    }

    /// Asks the server to end the statement in flight, and refuses every further one of this use.
    func cancel(_ use: UInt64) {
        let send = state.withLockedValue { state in
            guard state.use == use else { return false }
            state.isRequested = true
            guard state.isStatementInFlight, !state.isSending else { return false }
            state.isSending = true
            state.wasSent = true
            return true
        }
        guard send else { return }
        // PQcancel blocks, and libpq 15 has no other way; on a frozen server it does so for long. A queue of Dispatch's
        // would run out of threads then, and the whole runtime with it.
        BlockingThread.start { [self] in
            if let target {
                withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { message in
                    _ = PQcancel(target.pointer, message.baseAddress, Int32(message.count))
                }
            }
            state.withLockedValue { $0.isSending = false }
            delivered.signal()
        }
    }

    /// Whether the use at hand was cancelled.
    var isRequested: Bool { state.withLockedValue(\.isRequested) }

    /// Notes that a statement is about to be sent.
    ///
    /// - Throws: `cancelled` when the task was cancelled before.
    func statementBegins() throws(PostgresError) {
        let isRequested = state.withLockedValue { state in
            state.isStatementInFlight = !state.isRequested
            return state.isRequested
        }
        if isRequested { throw .cancelled }
    }

    /// How long to wait until a request to cancel is delivered: on a frozen server it never is.
    private static let patience = DispatchTimeInterval.seconds(2)

    /// Notes that the answer is there, and waits until a request to cancel, if one is on its way, is delivered.
    ///
    /// - Parameter waiting: `false` when the connection is lost anyway.
    /// - Returns: `false` when it was not delivered in time: then nobody may use the connection any more.
    func statementEnded(waiting: Bool) -> Bool {
        let wasSent = state.withLockedValue { state in
            let wasInFlight = state.isStatementInFlight
            state.isStatementInFlight = false
            return wasInFlight && state.wasSent
        }
        return !wasSent || waiting && delivered.wait(timeout: .now() + Self.patience) == .success
    }
}
