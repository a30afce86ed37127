import Foundation
import Hummingbird
import HummingbirdCore
import NIOCore
import RosterAPI
import RosterDesk
import RosterPages
import RosterWeb
import ServiceLifecycle
import UnixSignals

/// The place where the service was to listen is taken, or closed to this user.
package struct CannotListen: Error {
    /// Why, as far as a person can do something about it.
    package enum Reason: String, CaseIterable, Sendable {
        case taken
        case closed
        case elsewhere
        case unknown
    }

    package let reason: Reason

    init(_ error: IOError) {
        reason =
            switch error.errnoCode {
            case EADDRINUSE: .taken
            case EACCES, EPERM: .closed
            case EADDRNOTAVAIL: .elsewhere
            default: .unknown
            }
    }
}

/// Roster over HTTP.
package struct Service: Sendable {
    private let options: ServiceOptions

    package init(_ options: ServiceOptions) { self.options = options }

    /// Serves until the process is told to end; then lets the requests under way come to their end.
    ///
    /// - Throws: why it cannot listen.
    package func run() async throws {
        let pools = Pools(options)
        let readiness = Readiness(options)
        // While the rest starts, so that the first watchman need not wait for the database.
        Task { _ = await readiness.look() }
        let application = Application(
            router: router(pools, readiness),
            server: HTTPServerBuilder { [http] in LoopBoundHTTP(http: HTTP1Channel(responder: $0, configuration: http))
            },
            configuration: ApplicationConfiguration(
                address: .hostname(options.host, port: options.port),
                availableConnectionsDelegate: MaximumAvailableConnections(Self.mostConnections, logger: options.logger)
            ),
            onServerRunning: { [options] channel in
                ProgramPages.letGo()
                if let port = channel.localAddress?.port { await options.whenListening(port) }
            },
            logger: options.logger
        )
        let services: [any ServiceLifecycle.Service] = pools.all + [application]
        do {
            try await ServiceGroup(
                services: services,
                gracefulShutdownSignals: [.sigterm, .sigint],
                logger: options.logger
            ).run()
        } catch let error as IOError {
            throw CannotListen(error)
        }
    }

    private var http: HTTP1Channel.Configuration {
        HTTP1Channel.Configuration(
            additionalChannelHandlers: [ConnectionDeadlines(options.patience)],
            httpDecoderConfiguration: .init(
                maxHeaderFieldSize: Self.headerSize,
                maxHeaderListSize: Self.headerSize,
                maxHeaderFieldCount: 100
            )
        )
    }

    /// The greatest size of a request's head, in bytes.
    private static let headerSize = 16 * 1_024

    /// How many clients may be connected at once; others wait until one leaves.
    private static let mostConnections = 2_000

    private func router(_ pools: Pools, _ readiness: Readiness) -> Router<RosterRequestContext> {
        let desks = pools.desks(options)
        let gate = Gate(pools.gate)
        let metrics = Metrics()
        let limits = RequestLimits(options)
        let router = Router(context: RosterRequestContext.self, options: .autoGenerateHeadEndpoints)
        router.addMiddleware {
            Counting(metrics: metrics)
            SecurityHeaders(isReachedOverTLS: options.isReachedOverTLS)
            Refusals(logger: options.logger)
        }
        // A watchman's questions cost no admission.
        HealthRoutes { await readiness.look() }.add(to: router)
        AssetRoutes().add(to: router)
        router.addMiddleware {
            // Once for what the doorkeeper meets, and once within, where it is known who reads.
            PageProblems()
            Doorkeeper(gate: gate, limits: limits)
            PageProblems()
        }
        SignInRoutes(gate: gate, limits: limits).add(to: router)
        MetricsRoute(metrics: metrics, pools: pools).add(to: router.group(context: AdmittedContext.self))
        let interface = APIRoutes(desks)
        interface.addDescription(to: router)
        interface.add(to: router.group("api/v1", context: AdmittedContext.self))
        PageRoutes(desks).add(to: router.group(context: AdmittedContext.self))
        return router
    }
}
