import HTTPTypes
package import Hummingbird

/// A request that changes something came from another site's page, or does not say whose.
package struct ForeignOrigin: Error {
    package init() {}
}

extension Request {
    /// Refuses what another site's page sends.
    ///
    /// - Throws: `ForeignOrigin`.
    package func requireOwnOrigin() throws(ForeignOrigin) {
        guard let origin = headers[.origin], let host = head.authority,
            origin == "https://\(host)" || origin == "http://\(host)"
        else { throw ForeignOrigin() }
    }
}
