package import Hummingbird

/// What is known about a request before anybody is admitted.
package struct RosterRequestContext: RequestContext {
    package var coreContext: CoreRequestContextStorage

    /// The address from which the connection comes; of a proxy, where there is one.
    package let address: String

    /// Who asks; `nil` as long as nothing was shown that lets somebody in.
    package var visitor: Visitor?

    package init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        address = source.channel.remoteAddress?.ipAddress ?? "none"
    }

    package var maxUploadSize: Int { RequestLimits.body }
}

/// What is known about a request of somebody who was let in.
package struct AdmittedContext: ChildRequestContext {
    package var coreContext: CoreRequestContextStorage

    /// Who asks.
    package let visitor: Visitor

    /// - Throws: `NobodyAdmitted`.
    package init(context: RosterRequestContext) throws {
        guard let visitor = context.visitor else { throw NobodyAdmitted() }
        coreContext = context.coreContext
        self.visitor = visitor
    }

    package var maxUploadSize: Int { RequestLimits.body }

    /// The greatest size of a file that is read, in bytes.
    package var maxFileSize: Int { RequestLimits.file }
}

/// A request came without a token or a session that lets somebody in.
package struct NobodyAdmitted: Error {}

/// How large a request may be.
private enum RequestLimits {
    /// The greatest size of a body that is read, in bytes.
    static let body = 1 << 20

    /// Some 50,000 nominations; the command takes more.
    static let file = 16 << 20
}
