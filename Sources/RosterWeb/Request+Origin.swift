import HTTPTypes
package import Hummingbird

/// A request that changes something came from another site's page, or does not say whose.
package struct ForeignOrigin: Error {
    package init() {}
}

extension Request {
    /// Refuses what another site's page sends.
    ///
    /// Since our pages tell nobody where they are (`Referrer-Policy: no-referrer`), browsers write `null` for the origin
    /// of their forms (Fetch, section 3.2); whether it is our own they then say in a field that no page can set.
    ///
    /// - Throws: `ForeignOrigin`.
    package func requireOwnOrigin() throws(ForeignOrigin) {
        guard let origin = headers[.origin], let host = head.authority else { throw ForeignOrigin() }
        if origin == "https://\(host)" || origin == "http://\(host)" { return }
        guard origin == "null", HTTPField.Name("Sec-Fetch-Site").flatMap({ headers[$0] }) == "same-origin" else {
            throw ForeignOrigin()
        }
    }
}
