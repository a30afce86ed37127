package import Hummingbird
package import RosterWeb

/// Everything under `/api/v1`.
package struct APIRoutes: Sendable {
    let desks: Desks

    package init(_ desks: Desks) { self.desks = desks }

    /// Adds the routes, for whoever was let in.
    package func add(to router: RouterGroup<AdmittedContext>) {
        router.get("status", use: status)
    }
}
