package import Logging
internal import ServiceLifecycle

/// Listens on channels, on a connection of its own, and comes back when that breaks.
package final class Listener: Sendable {
    /// What a session that sent `NOTIFY` told those who listen.
    package struct Notification: Hashable, Sendable {
        package let channel: String
        package let payload: String

        package init(channel: String, payload: String) {
            self.channel = channel
            self.payload = payload
        }
    }

    /// What a listener hears.
    package enum Event: Hashable, Sendable {
        case notification(Notification)

        /// From here on nothing is missed; before, something may have been: at the start, after a lost connection, and
        /// when more arrived than was taken.
        case listening
    }

    /// What was heard, from the start of `run`; one reader.
    package let events: AsyncStream<Event>

    private let options: ConnectionOptions
    private let channels: [String]
    private let watch: PrimaryWatch
    private let logger: Logger
    private let continuation: AsyncStream<Event>.Continuation
    private let wakeUp = WakeUp()

    /// How long a silent connection is trusted before the server is asked whether it is still there.
    private let heartbeat: Duration

    package init(
        _ options: ConnectionOptions,
        channels: [String],
        heartbeat: Duration = .seconds(30),
        watch: PrimaryWatch = PrimaryWatch(),
        logger: Logger
    ) {
        self.options = options
        self.channels = channels
        self.heartbeat = heartbeat
        self.watch = watch
        self.logger = logger
        (events, continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1_024))
    }
}

extension Listener: Service {
    /// Listens until a graceful shutdown or cancellation.
    package func run() async throws {
        defer { continuation.finish() }
        await withTaskCancellationOrGracefulShutdownHandler {
            var pause = Self.firstPause
            while !Task.isCancelled, !Task.isShuttingDownGracefully {
                do {
                    let connection = try await Connection.open(options, watch: watch, logger: logger)
                    try await listen(on: connection) { pause = Self.firstPause }
                } catch {
                    logger.warning("not listening: \(error); trying again in \(pause)")
                    await rest(for: pause)
                    pause = min(pause * 2, Self.longestPause)
                }
            }
        } onCancelOrGracefulShutdown: {
            self.wakeUp.call()
        }
    }

    private static let firstPause = Duration.milliseconds(100)
    private static let longestPause = Duration.seconds(5)

    /// Waits, but no longer than until the listener is to end.
    private func rest(for pause: Duration) async {
        try? await cancelWhenGracefulShutdown { try await Task.sleep(for: pause) }
    }

    private func listen(on connection: Connection, _ begun: () -> Void) async throws {
        try await connection.use { [channels] session in
            _ = try session.pipeline(channels.map { "listen \(identifier: $0)" })
        }
        begun()
        emit(.listening)
        while !Task.isCancelled, !Task.isShuttingDownGracefully {
            let heard = try await connection.use { [heartbeat, wakeUp] session in
                let heard = try session.link.heard(waitingAtMost: heartbeat, orUntil: wakeUp)
                if heard?.isEmpty == true { try session.execute("select 1") }
                return heard
            }
            for notification in heard ?? [] { emit(.notification(notification)) }
        }
    }

    private func emit(_ event: Event) {
        if case .dropped = continuation.yield(event) { continuation.yield(.listening) }
    }
}
