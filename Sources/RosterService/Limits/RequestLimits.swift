import HTTPTypes
import Hummingbird
import RosterWeb

/// Bounds how often one account asks, and how often one address tries to be let in.
struct RequestLimits: Sendable {
    private let accounts: Allowances<String>
    private let strangers = Allowances<String>(atOnce: 50, perSecond: 5)

    /// Whether a proxy says from which address a request comes.
    private let isBehindProxy: Bool

    init(_ options: ServiceOptions) {
        accounts = Allowances(atOnce: options.requestsPerSecond * 10, perSecond: options.requestsPerSecond)
        isBehindProxy = options.isReachedOverTLS
    }

    /// Counts a request of somebody who was let in.
    ///
    /// - Throws: `TooManyRequests`.
    func count(_ visitor: Visitor) throws(TooManyRequests) {
        if let time = accounts.take(visitor.name) { throw TooManyRequests(waiting: time) }
    }

    /// Counts an attempt to be let in, before it costs the database anything.
    ///
    /// - Throws: `TooManyRequests`, where too many came from the same address that failed.
    func begin(_ request: Request, _ context: RosterRequestContext) throws(TooManyRequests) {
        if let time = strangers.take(address(of: request, context)) { throw TooManyRequests(waiting: time) }
    }

    /// Forgets an attempt that let somebody in.
    func succeed(_ request: Request, _ context: RosterRequestContext) {
        strangers.giveBack(address(of: request, context))
    }

    /// Where a request comes from: what the proxy in front of us added last, since whoever asks may have written the rest.
    private func address(of request: Request, _ context: RosterRequestContext) -> String {
        guard isBehindProxy, let name = HTTPField.Name("X-Forwarded-For"),
            let last = request.headers[values: name].last?.split(separator: ",").last
        else { return context.address }
        return last.filter { !$0.isWhitespace }
    }
}
