/// What a use of a connection speaks through: plain synchronous calls, one after the other, on the connection's thread.
///
/// It is lent for the duration of one closure. It is not `Sendable`, so the compiler lets it neither leave that closure
/// nor reach another thread.
package struct Session {
    let link: Link

    /// Performs a statement and returns its rows.
    ///
    /// Outside a transaction the statement commits by itself; if the connection breaks then, the outcome is unknown.
    package func rows(_ query: Query) throws(PostgresError) -> Rows {
        try preparingAfresh { link throws(PostgresError) in Rows(handle: try link.perform(query)) }
    }

    /// Performs a statement that returns no rows, or whose rows do not matter.
    ///
    /// - Returns: how many rows it changed.
    @discardableResult
    package func execute(_ query: Query) throws(PostgresError) -> Int { try rows(query).affected }

    /// Performs several statements in one trip to the server; outside a transaction they stand or fall together.
    ///
    /// - Returns: the rows of each.
    /// - Throws: the first statement's error; those behind it are then not performed.
    package func pipeline(_ queries: [Query]) throws(PostgresError) -> [Rows] {
        try preparingAfresh { link throws(PostgresError) in try link.performTogether(queries).map(Rows.init) }
    }

    /// Performs a text of several statements, such as a migration; outside a transaction they stand or fall together.
    package func script(_ text: String) throws(PostgresError) { try link.performScript(text) }

    /// Repeats what was refused because the first prepared statement in it no longer fits: nothing of it had begun, and it
    /// is prepared afresh.
    ///
    /// Inside a transaction the error has undone what went before, so there the whole of it must be performed again
    /// (`PostgresError.isWorthRetrying`).
    private func preparingAfresh<Outcome>(
        _ body: (Link) throws(PostgresError) -> Outcome
    ) throws(PostgresError) -> Outcome {
        do throws(PostgresError) {
            return try body(link)
        } catch {
            guard link.failedStep == 0, case .server(let reason) = error, reason.isAboutStalePlan, !isInTransaction
            else { throw error }
            return try body(link)
        }
    }
}
