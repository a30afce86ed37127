package import Hummingbird
package import RosterWeb

/// The pages that people read.
package struct PageRoutes: Sendable {
    let desks: Desks

    package init(_ desks: Desks) { self.desks = desks }

    /// Adds the pages, for whoever was let in.
    package func add(to router: RouterGroup<AdmittedContext>) {
    }
}
