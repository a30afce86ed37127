/// Everything that can go wrong between a question and its answer.
package enum PostgresError: Error, Hashable, Sendable {
    /// The server refused a statement; the session goes on.
    case server(ServerError)

    /// No connection could be made: nobody answers there, or whoever answers refuses us.
    case unreachable(Unreachable)

    /// No connection was free within the acquisition time-out, or the pool is shutting down.
    case unavailable(Unavailable)

    /// The connection broke, and with it whatever was open: nothing of it was committed.
    case connectionLost(Loss)

    /// The connection broke, or the wait for a standby ended, while a commit was under way: look before repeating.
    case outcomeUnknown(Loss)

    /// The task that asked was cancelled, and the statement with it.
    case cancelled

    /// A column held something other than what was asked for.
    case decoding(DecodingFailure)

    /// The client was used in a way that it cannot serve.
    case misused(Misuse)
}

extension PostgresError {
    /// Why no connection could be made.
    package enum Unreachable: Hashable, Sendable {
        /// libpq got no session: the server's own state where it gave one.
        case refused(SQLState?)

        /// The server answers, and has no database of that name.
        case noSuchDatabase(String)

        /// The only server that takes writes is on an older timeline than one already seen: a primary that was replaced.
        case stalePrimary(timeline: Timeline, newest: Timeline)

        /// The connection string cannot be read, its host is unknown, or one of its options cannot be used.
        case badAddress
    }

    /// Why the pool gave no connection.
    package enum Unavailable: Hashable, Sendable {
        /// Every connection stayed lent for the whole acquisition time-out.
        case exhausted

        /// The server admits no further connection (SQLSTATE 53300).
        case serverFull

        /// The pool was shut down.
        case shutDown
    }

    /// How a connection, or the certainty about a commit, was lost.
    package enum Loss: Hashable, Sendable {
        /// The server or the network went away; the state is there if the server said why.
        case broken(SQLState?)

        /// The server did not answer within the connection's answer time-out.
        case unanswered

        /// The commit stands here, but the standby was not waited for (`SyncRepWaitForLSN`).
        case standbyNotWaitedFor

        /// The connection had been closed before.
        case closed
    }

    /// How the client was misused: a mistake of the program and not of its user.
    package enum Misuse: Hashable, Sendable {
        /// libpq takes at most 65,535 parameters.
        case tooManyParameters(Int)

        /// One parameter, or all together, exceed what the protocol can carry (1 GiB less one).
        case parametersTooLarge

        /// The text of a statement has a NUL, at which libpq would end it.
        case textWithNUL

        /// COPY was asked for as if it were a statement, and not by `copyIn` or `copyOut`. It was performed, as far as it
        /// moves no rows.
        case copyAsStatement

        /// What was given to `copyIn` or `copyOut` is not a COPY in that direction. It was performed.
        case notTheCopyAskedFor

        /// A statement was to be performed while the rows of a COPY are moved; it was not.
        case insideCopy

        /// A statement inside `transaction` was itself a `commit`, which has taken effect, or a `rollback`. What was sent
        /// together with it was performed; what followed was not.
        case endedTransaction

        /// `transaction` was called inside a transaction.
        case nestedTransaction
    }

    /// Whether performing the same transaction again may succeed, because nothing of it was committed.
    package var isWorthRetrying: Bool {
        if case .server(let error) = self { error.isWorthRetrying } else { false }
    }
}

extension PostgresError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .server(let error): error.description
        case .unreachable(.refused(let state)): "no session with the server" + (state.map { " (SQLSTATE \($0))" } ?? "")
        case .unreachable(.noSuchDatabase(let name)): "the server has no database \(name)"
        case .unreachable(.stalePrimary(let timeline, let newest)):
            "the server that takes writes is on timeline \(timeline); timeline \(newest) was seen before"
        case .unreachable(.badAddress): "the connection string cannot be read, or its host or an option is unknown"
        case .unavailable(.exhausted): "every connection of the pool was in use for the whole acquisition time-out"
        case .unavailable(.serverFull): "the server admits no further connection"
        case .unavailable(.shutDown): "the pool was shut down"
        case .connectionLost(let loss): "the connection was lost (\(loss)); nothing was committed"
        case .outcomeUnknown(let loss): "the outcome is unknown (\(loss)); look before repeating"
        case .cancelled: "cancelled"
        case .decoding(let failure): failure.description
        case .misused(let misuse): "the client was misused (\(misuse))"
        }
    }
}

extension PostgresError.Loss: CustomStringConvertible {
    package var description: String {
        switch self {
        case .broken(let state): "broken" + (state.map { ", SQLSTATE \($0)" } ?? "")
        case .unanswered: "no answer in time"
        case .standbyNotWaitedFor: "the standby was not waited for"
        case .closed: "closed"
        }
    }
}
