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

    /// What was answered before, if nothing has changed since: this is asked in one trip, outside a transaction.
    ///
    /// No role is taken for it: that the role may still read what it read is part of what has not changed.
    func recall<Value>(_ session: Session) throws -> Value? {
        guard let last = answers.last(question), let now = try RecordedState.read(session), last.state == now.state
        else {
            return nil
        }
        let outcome = question.isOfNow ? last.outcome.given(at: now.moment) : last.outcome
        return outcome as? Value
    }

    /// Finds an answer by `body`, and keeps it with the state that the transaction sees.
    func keep<Value>(_ session: Session, _ body: (Session) throws -> Value) throws -> Value {
        let now = try RecordedState.read(session)
        let value = try body(session)
        if let now, let outcome = value as? any RememberedOutcome {
            answers.keep(outcome, of: question, in: now.state)
        }
        return value
    }
}
