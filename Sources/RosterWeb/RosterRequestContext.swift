package import Hummingbird

/// What is known about a request before anybody is admitted.
package struct RosterRequestContext: RequestContext {
    package var coreContext: CoreRequestContextStorage

    /// Who asks; `nil` as long as nothing was shown that lets somebody in.
    package var visitor: Visitor?

    /// Where the request comes from.
    package let address: String?

    package init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        address = source.channel.remoteAddress?.ipAddress
    }

    /// The greatest size of a request's body that is read, in bytes.
    package var maxUploadSize: Int { 1_048_576 }
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

    package var maxUploadSize: Int { 1_048_576 }
}

/// A request came without a token or a session that lets somebody in.
package struct NobodyAdmitted: Error {}
