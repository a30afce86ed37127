internal import CLibPQ

/// How a transaction sees and changes data.
package struct TransactionMode: Hashable, Sendable {
    /// What of other transactions becomes visible during this one.
    package enum Isolation: Sendable {
        case readCommitted
        case repeatableRead
        case serializable
    }

    /// Whether the transaction may change anything; a reading one that tries gets SQLSTATE 25006.
    package enum Access: Sendable {
        case readOnly
        case readWrite
    }

    /// What happens at the end of a transaction whose work went well.
    package enum Ending: Sendable {
        case commit

        /// Performed to see its effect, then undone. Constraints that wait for the commit are checked before.
        case rollBack
    }

    package var isolation: Isolation
    package var access: Access
    package var ending: Ending

    package init(_ isolation: Isolation, _ access: Access, ending: Ending = .commit) {
        self.isolation = isolation
        self.access = access
        self.ending = ending
    }

    /// Written out, since every transaction needs one: a literal costs nothing to make.
    fileprivate var beginning: Query {
        switch (isolation, access) {
        case (.readCommitted, .readOnly): "begin isolation level read committed read only"
        case (.readCommitted, .readWrite): "begin isolation level read committed read write"
        case (.repeatableRead, .readOnly): "begin isolation level repeatable read read only"
        case (.repeatableRead, .readWrite): "begin isolation level repeatable read read write"
        case (.serializable, .readOnly): "begin isolation level serializable read only"
        case (.serializable, .readWrite): "begin isolation level serializable read write"
        }
    }
}

extension Session {
    /// Whether a transaction is open, even if the server has not heard of it yet.
    package var isInTransaction: Bool { link.isInTransaction }

    /// Performs `body` in a transaction: committed when it returns, rolled back when it throws.
    ///
    /// `begin` and the settings travel with the first statement, so they cost no trip of their own; a transaction
    /// without a statement costs none at all.
    ///
    /// - Parameters:
    ///   - mode: isolation, access and ending.
    ///   - settings: settings that hold for this transaction only (`set_config(…, true)`), such as who is asking.
    ///   - body: the work.
    /// - Returns: what `body` returns.
    /// - Throws: what `body` throws, or `PostgresError`; `outcomeUnknown` when the commit may or may not stand.
    package func transaction<Value>(
        _ mode: TransactionMode,
        settings: some Sequence<(key: String, value: String)> = [:] as KeyValuePairs<String, String>,
        _ body: (Session) throws -> Value
    ) throws -> Value {
        let link = link
        guard !link.isBroken else { throw PostgresError.connectionLost(.closed) }
        guard !link.isInTransaction else { throw PostgresError.misused(.nestedTransaction) }
        link.ownsTransaction = true
        link.abortedBy = nil
        defer {
            link.ownsTransaction = false
            link.prologue = []
        }
        link.prologue = [mode.beginning]
        link.prologue += settings.map { "select set_config(\($0.key), \($0.value), true)" }
        do {
            let value = try body(Session(link: link))
            try link.endTransaction(mode.ending)
            return value
        } catch {
            link.rollBack()
            throw error
        }
    }
}

extension Link {
    fileprivate var isInTransaction: Bool { ownsTransaction || transactionStatus != PQTRANS_IDLE }

    /// Ends the open transaction as its mode says; whatever breaks during a commit leaves the outcome unknown.
    fileprivate func endTransaction(_ ending: TransactionMode.Ending) throws(PostgresError) {
        guard prologue.isEmpty else { return }
        if transactionStatus == PQTRANS_IDLE { throw abortedBy ?? .misused(.endedTransaction) }
        // Somebody caught the error of a statement, but the server did not forget it: the transaction cannot stand.
        if transactionStatus == PQTRANS_INERROR { throw abortedBy ?? .misused(.endedTransaction) }
        switch ending {
        case .commit: _ = try perform("commit", stake: .commit)
        case .rollBack:
            _ = try perform("set constraints all immediate")
            rollBack()
        }
    }
}
