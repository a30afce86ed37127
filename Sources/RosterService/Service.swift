import Hummingbird
import RosterAPI
import RosterDesk
import RosterPages
import RosterWeb
import ServiceLifecycle
import UnixSignals

/// Roster over HTTP.
package struct Service: Sendable {
    private let options: ServiceOptions

    package init(_ options: ServiceOptions) { self.options = options }

    /// Serves until the process is told to end; then lets the requests under way come to their end.
    ///
    /// - Throws: why it cannot listen.
    package func run() async throws {
        let pools = Pools(options)
        let application = Application(
            router: router(pools),
            configuration: ApplicationConfiguration(address: .hostname(options.host, port: options.port)),
            onServerRunning: { [options] channel in
                if let port = channel.localAddress?.port { await options.whenListening(port) }
            },
            logger: options.logger
        )
        let services: [any ServiceLifecycle.Service] = pools.all + [application]
        try await ServiceGroup(
            services: services,
            gracefulShutdownSignals: [.sigterm, .sigint],
            logger: options.logger
        ).run()
    }

    private func router(_ pools: Pools) -> Router<RosterRequestContext> {
        let desks = pools.desks(options)
        let router = Router(context: RosterRequestContext.self)
        router.add(middleware: SecurityHeaders(isReachedOverTLS: false))
        let gate = Gate(pools.gate)
        router.add(middleware: Doorkeeper(gate: gate))
        SignInRoutes(gate: gate).add(to: router)
        APIRoutes(desks).add(to: router.group("api/v1", context: AdmittedContext.self))
        PageRoutes(desks).add(to: router.group(context: AdmittedContext.self))
        return router
    }
}
