import Postgres

/// How a question is answered from memory, or else for it.
struct Recollection: Sendable {
    private let answers: RememberedAnswers
    private let question: Question

    /// `nil` where the answer is found anew each time.
    init?(_ answers: RememberedAnswers?, _ ask: some UseCase, under circumstances: Circumstances) {
        guard let answers, let question = Question(ask, under: circumstances) else { return nil }
        self.answers = answers
        self.question = question
    }

    /// What was answered before, if nothing had changed when the database was last looked at for whoever asks.
    ///
    /// No role is taken for it: that the role may still read what it read is part of what has not changed.
    func recall<Value>(at sight: Sight) -> Value? {
        guard let last = answers.last(question), last.state == sight.state else { return nil }
        let outcome = question.isOfNow ? last.outcome.given(at: sight.moment) : last.outcome
        return outcome as? Value
    }

    /// The same where nobody has looked yet: this is asked in one trip, outside a transaction.
    func recall<Value>(_ session: Session) throws -> Value? {
        guard answers.last(question) != nil, let sight = try Sight.look(session) else { return nil }
        return recall(at: sight)
    }

    /// Finds an answer by `body`, and keeps it with the state that the transaction sees.
    func keep<Value>(_ session: Session, _ body: (Session) throws -> Value) throws -> Value {
        let sight = try Sight.look(session)
        let value = try body(session)
        if let sight, let outcome = value as? any RememberedOutcome {
            answers.keep(outcome, of: question, in: sight.state)
        }
        return value
    }
}
