internal import CLibPQ
internal import Glibc
package import Logging
internal import NIOConcurrencyHelpers

/// One session with the server, on a thread of its own.
///
/// A use of it is one closure (`use`): the caller hops to the connection's thread once, the closure speaks to the server
/// in plain synchronous calls, and nothing else can come between. Most code gets its connections from a `Pool`.
package actor Connection {
    private nonisolated let thread: ConnectionThread
    private nonisolated let canceller: Canceller
    private nonisolated let works = NIOLockedValueBox(true)
    private let link: Link

    /// The socket; it stays open as long as this connection lives.
    private nonisolated let descriptor: Int32

    /// What the server's primary writes on; `nil` on a standby.
    package nonisolated let timeline: Timeline?

    package nonisolated var unownedExecutor: UnownedSerialExecutor { thread.asUnownedSerialExecutor() }

    /// Opens a session.
    ///
    /// - Throws: `unreachable`, or `unavailable(.serverFull)` when the server admits no further connection.
    package static func open(
        _ options: ConnectionOptions,
        watch: PrimaryWatch = PrimaryWatch(),
        logger: Logger
    ) async throws(PostgresError) -> Connection {
        try await Opener().open(options, watch, logger)
    }

    private init(thread: ConnectionThread, link: sending Link) {
        self.thread = thread
        canceller = link.canceller
        timeline = link.timeline
        descriptor = PQsocket(link.handle)
        self.link = link
    }

    /// Performs `body` on the connection's thread.
    ///
    /// Afterwards the connection is fit for the next use: a transaction that was left open is rolled back. When the task
    /// is cancelled, the statement in flight is cancelled at the server, and further ones are refused.
    ///
    /// - Throws: what `body` throws; `cancelled` when the task was cancelled.
    package nonisolated func use<Value: Sendable>(
        _ body: @Sendable (Session) throws -> Value
    ) async throws -> Value {
        let use = canceller.nextUse()
        return try await withTaskCancellationHandler {
            try await perform(use, body)
        } onCancel: {
            canceller.cancel(use)
        }
    }

    private func perform<Value>(_ use: UInt64, _ body: (Session) throws -> Value) throws -> Value {
        canceller.begin(use)
        defer {
            link.settle(afterCancel: canceller.end())
            let works = link.works
            self.works.withLockedValue { $0 = works }
        }
        // A task that was cancelled before this point could not reach the canceller.
        if Task.isCancelled { throw PostgresError.cancelled }
        return try body(Session(link: link))
    }

    /// Whether the connection worked at the end of its last use.
    package nonisolated var isUsable: Bool { works.withLockedValue { $0 } }

    /// Whether nothing has arrived on this connection while nobody used it; what arrives then is nearly always its
    /// end, and a connection that is dropped for less is soon opened again.
    nonisolated var isQuiet: Bool {
        var socket = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&socket, 1, 0) == 0
    }
}

extension Connection {
    /// Opens the session on the thread that the connection will keep.
    private actor Opener {
        private nonisolated let thread = ConnectionThread()

        nonisolated var unownedExecutor: UnownedSerialExecutor { thread.asUnownedSerialExecutor() }

        func open(
            _ options: ConnectionOptions,
            _ watch: PrimaryWatch,
            _ logger: Logger
        ) throws(PostgresError) -> Connection {
            Connection(thread: thread, link: try Link.connect(options, watch: watch, logger: logger))
        }
    }
}
