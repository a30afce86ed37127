/// What the server said when it refused a statement, without anything that a row held.
///
/// PostgreSQL puts rows into DETAIL ("Failing row contains (…)") and values into some messages (`22P02`), so neither is
/// kept unless it is known to be free of them.
package struct ServerError: Error, Hashable, Sendable {
    package let sqlState: SQLState

    /// The constraint that was violated; a trigger that raises under a constraint's name fills it too.
    package let constraint: String?

    package let schema: String?
    package let table: String?
    package let column: String?

    /// The server's sentence, where it cannot hold a row's values; otherwise `nil`.
    ///
    /// Kept when one of our own functions raised it, and where the server's parser found fault with the text of the
    /// statement: values never travel in the text.
    package let message: String?

    /// The facts that a function of ours put into DETAIL, as JSON; `nil` for every error that PostgreSQL itself raised.
    package let facts: String?

    /// Whether a `raise` in a PL/pgSQL function made this error.
    package let isRaisedByUs: Bool

    /// Whether the server ended the session with this error (severity FATAL or PANIC).
    package let endsSession: Bool

    /// The function in the server's source that reported the error; unlike the message it is never translated.
    package let sourceFunction: String?

    /// Whether the error may have arisen inside a function of the database and not in the statement itself.
    let isInsideFunction: Bool
}

extension ServerError {
    /// Whether the same transaction may succeed when it is performed again: a conflict, a lock, or a stale plan.
    package var isWorthRetrying: Bool {
        switch sqlState {
        case .serializationFailure, .deadlockDetected, .lockNotAvailable: true
        default: isAboutStalePlan
        }
    }

    /// Whether a prepared statement of ours no longer fits the tables, or is gone: prepared afresh it works.
    ///
    /// Not if it may be one that a function of the database uses: by then that function may have done something.
    var isAboutStalePlan: Bool { mayBeAboutStalePlan && !isInsideFunction }

    /// Whether a prepared statement no longer fits the tables, or is gone; ours, or one of a function.
    var mayBeAboutStalePlan: Bool {
        switch sqlState {
        case .invalidStatementName: true
        case .featureNotSupported: sourceFunction == "RevalidateCachedQuery"
        default: false
        }
    }
}

extension ServerError: CustomStringConvertible {
    /// The state and the names of what was violated; never a value.
    package var description: String {
        var words = ["SQLSTATE \(sqlState)"]
        if let constraint { words.append("constraint \(constraint)") }
        if let table { words.append("table \(table)") }
        if let column { words.append("column \(column)") }
        if let message { words.append(message) }
        return words.joined(separator: ", ")
    }
}
