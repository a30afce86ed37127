import Synchronization

/// Answers that were given before, so that they are given again as long as nothing has changed.
///
/// They are shared by desks that go by the same policies and speak to the same database.
package final class RememberedAnswers: Sendable {
    /// How much is remembered, and for how long.
    package struct Limits: Sendable {
        /// How many answers at most.
        package var answers = 64

        /// About how many bytes all of them take at most.
        package var weight = 2 << 20

        /// For how long an answer is given again at most.
        ///
        /// The server tells its sessions of another right a moment after it shows the transaction that gave it; what was
        /// read in between is not believed for long.
        package var age = Duration.seconds(60)

        package init() {}
    }

    private struct Answer {
        let outcome: any RememberedOutcome
        let state: RecordedState
        let made: ContinuousClock.Instant
        let weight: Int
        var lastAsked: UInt64
    }

    private struct Answers {
        var known: [Question: Answer] = [:]
        var weight = 0

        /// How many were kept or asked for so far.
        var count: UInt64 = 0

        mutating func forget(_ question: Question) {
            weight -= known.removeValue(forKey: question)?.weight ?? 0
        }
    }

    private let limits: Limits
    private let answers = Mutex(Answers())

    package init(_ limits: Limits = Limits()) { self.limits = limits }

    /// What was answered last, in whatever state, unless it was too long ago.
    func last(_ question: Question) -> (outcome: any RememberedOutcome, state: RecordedState)? {
        answers.withLock { answers in
            guard let place = answers.known.index(forKey: question) else { return nil }
            let answer = answers.known.values[place]
            guard .now - answer.made < limits.age else { return nil }
            answers.count += 1
            answers.known.values[place].lastAsked = answers.count
            return (answer.outcome, answer.state)
        }
    }

    /// Keeps an answer; those that were asked for longest ago make room for it.
    func keep(_ outcome: any RememberedOutcome, of question: Question, in state: RecordedState) {
        let weight = outcome.weight
        guard weight <= limits.weight / 4 else { return }
        answers.withLock { answers in
            answers.forget(question)
            while answers.known.count >= limits.answers || answers.weight + weight > limits.weight,
                let oldest = answers.known.min(by: { $0.value.lastAsked < $1.value.lastAsked })
            {
                answers.forget(oldest.key)
            }
            answers.count += 1
            answers.weight += weight
            answers.known[question] = Answer(
                outcome: outcome,
                state: state,
                made: .now,
                weight: weight,
                lastAsked: answers.count
            )
        }
    }

    /// How many there are, and about how many bytes they take.
    package var size: (answers: Int, weight: Int) { answers.withLock { ($0.known.count, $0.weight) } }
}
