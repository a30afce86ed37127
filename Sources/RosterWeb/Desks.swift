package import RosterDesk

/// The desks that the service speaks at, one for each role.
///
/// Each has a login of its own, so that no statement can climb from one role to another.
package struct Desks: Sendable {
    private let desks: [Role: Desk]

    package init(_ desks: [Role: Desk]) { self.desks = desks }

    /// Does what is asked in the visitor's name and role.
    ///
    /// - Throws: `Failure`.
    package func perform<Ask: UseCase>(
        _ ask: Ask,
        for visitor: Visitor,
        under circumstances: Circumstances
    ) async throws(Failure) -> Ask.Outcome {
        try await desk(for: visitor, changing: Ask.access).perform(ask, under: circumstances)
    }

    /// Does what is asked, tells what it would change, and undoes it.
    ///
    /// - Throws: `Failure`.
    package func rehearse<Ask: UseCase>(
        _ ask: Ask,
        for visitor: Visitor,
        under circumstances: Circumstances
    ) async throws(Failure) -> Rehearsal<Ask.Outcome> {
        try await desk(for: visitor, changing: Ask.access).rehearse(ask, under: circumstances)
    }

    /// Has something read and judged at the visitor's desk that is asked there afterwards.
    ///
    /// - Throws: `Failure`.
    package func prepare<Ask: UseCase>(
        for visitor: Visitor,
        _ prepare: (Desk) async throws(Failure) -> Ask
    ) async throws(Failure) -> Ask {
        try await prepare(desk(for: visitor, changing: Ask.access))
    }

    private func desk(for visitor: Visitor, changing access: Access) throws(Failure) -> Desk {
        if case .token(.reading) = visitor.shown, access == .changing { throw .notAllowed(visitor.role) }
        guard let desk = desks[visitor.role] else { throw .notAllowed(visitor.role) }
        return desk
    }
}
