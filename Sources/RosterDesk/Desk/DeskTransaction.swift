import Postgres

/// The transaction in which the Desk does what is asked.
struct DeskTransaction: Sendable {
    /// What a change for good is remembered by; `nil` for what leaves nothing behind.
    let memory: Memory?

    private let access: Access
    private let circumstances: Circumstances

    /// - Parameters:
    ///   - ask: what is asked.
    ///   - circumstances: by whom, why, and with which knowledge.
    ///   - memory: what it was remembered by when it was tried before.
    /// - Throws: an error of encoding.
    init<Ask: UseCase>(of ask: Ask, under circumstances: Circumstances, memory: Memory?) throws {
        access = Ask.access
        self.circumstances = circumstances
        let leavesSomething = access == .changing && circumstances.ending == .forGood
        self.memory = leavesSomething ? try memory ?? Memory(of: ask, under: circumstances) : nil
    }

    /// Performs `body`, unless the same was done before under the same key: then that is the outcome.
    func perform<Value: Codable>(_ body: (Session) throws -> Value, in session: Session) throws -> Value {
        try session.transaction(mode, settings: circumstances.settings) { session in
            if let clock = circumstances.clock { try RosterClock.admit(clock, session) }
            if circumstances.asKnownOn != nil { try RosterClock.includeChangesAtOneMoment(session) }
            guard let memory else {
                if access == .changing { try session.execute("select take_group()") }
                return try body(session)
            }
            if let value: Value = try memory.recall(session) { return value }
            let value = try body(session)
            try memory.remember(value, session)
            return value
        }
    }

    /// What came of the change, if it stands; `nil` if it does not, which is then certain.
    ///
    /// What was found is committed, though nothing was changed: the lock on the Group's row makes the server wait for its
    /// standby, where it has one, and so for the change itself.
    func find<Value: Codable>(in session: Session) throws -> Value? {
        guard let memory else { return nil }
        do {
            return try session.transaction(mode, settings: circumstances.settings) { session -> Value in
                guard let value: Value = try memory.recall(session) else { throw NotDone() }
                return value
            }
        } catch is NotDone {
            return nil
        }
    }

    private struct NotDone: Error {}

    private var mode: TransactionMode {
        switch access {
        case .reading: TransactionMode(.repeatableRead, .readOnly)
        case .changing:
            TransactionMode(.readCommitted, .readWrite, ending: circumstances.ending == .forGood ? .commit : .rollBack)
        }
    }
}
