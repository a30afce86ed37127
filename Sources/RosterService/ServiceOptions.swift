package import Logging
package import Policies
package import Postgres

/// What the service is told when it starts.
package struct ServiceOptions: Sendable {
    /// Where it listens.
    package var host: String
    package var port: Int

    /// How to reach the database; the logins are the service's own.
    package var database: ConnectionOptions

    /// How many connections each role may use at once.
    package var connectionsPerRole: Int

    /// How often each account may ask in a second, over a while; ten times as often at once.
    package var requestsPerSecond = Self.usualRequestsPerSecond

    /// Far more than a person or a program that means well asks.
    package static let usualRequestsPerSecond = 100

    /// The policies that hold, as they were when the service started.
    package var policies: Policies

    package var logger: Logger

    /// Whether people reach the service over TLS, which a proxy ends.
    package var isReachedOverTLS = false

    package var patience = ClientPatience()

    /// Whether answers are given again as long as nothing changes.
    package var remembering = Remembering.answers

    /// What the service remembers beyond a request.
    package enum Remembering: Sendable {
        case answers

        /// Each answer is found anew; it is slower, and otherwise the same.
        case nothing
    }

    /// Told the port, once the service listens: it is another than the one asked for where that was 0.
    package var whenListening: @Sendable (Int) async -> Void = { _ in }

    package init(
        host: String,
        port: Int,
        database: ConnectionOptions,
        connectionsPerRole: Int,
        policies: Policies,
        logger: Logger
    ) {
        (self.host, self.port, self.database, self.logger) = (host, port, database, logger)
        (self.connectionsPerRole, self.policies) = (connectionsPerRole, policies)
    }
}
