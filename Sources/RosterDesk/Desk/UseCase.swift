package import ExpertGroup
package import Postgres

/// One thing that a person can ask of Roster.
///
/// It is a value, so asking it again after a conflict is safe. A command, a route or a form builds it and shows its
/// outcome; what it does, and in which transaction, is said here alone.
package protocol UseCase: Codable, Sendable {
    /// What comes of it. A change's is kept for a day beside its key (`Memory`), so no secret belongs in it.
    associatedtype Outcome: Codable & Sendable

    /// Whether it changes anything.
    static var access: Access { get }

    /// Does what was asked, in a transaction that the Desk has opened.
    ///
    /// - Throws: `Failure`, or what the database refused.
    func perform(in session: Session) throws -> Outcome

    /// The same for one that depends on policies; whoever does not need them does not read them.
    ///
    /// - Throws: `Failure`, `PolicyProblem`, or what the database refused.
    func perform(in session: Session, under policies: PolicySource) throws -> Outcome

    /// What tells it from others of its kind, where less than all of it does; `nil` for all of it.
    ///
    /// An idempotency key stands for one act, which is known again by this.
    var essence: String? { get }

    /// What is opened of people, where that is known before anything is read (`OpensPersonalData`).
    var openingBefore: Opening? { get }

    /// What is opened of people, where only the outcome tells (`ListsPersonalData`).
    func openingAfter(_ outcome: Outcome) -> Opening?

    /// The first day on which the Group is another for what was done, on which a rehearsal looks at it; `nil` for today.
    ///
    /// It is asked after the work, in the same transaction.
    func firstDayAffected(by outcome: Outcome, in session: Session) throws -> CivilDate?
}

extension UseCase {
    package func perform(in session: Session, under policies: PolicySource) throws -> Outcome {
        try perform(in: session)
    }

    package var essence: String? { nil }

    package var openingBefore: Opening? { nil }

    package func openingAfter(_ outcome: Outcome) -> Opening? { nil }

    package func firstDayAffected(by outcome: Outcome, in session: Session) throws -> CivilDate? { nil }
}

/// A use case whose outcome depends on what a decision may change: the policies in `config/`.
package protocol PolicyUseCase: UseCase {
    /// Does what was asked, under the policies of whoever runs Roster.
    func perform(in session: Session, under policies: PolicySource) throws -> Outcome
}

extension PolicyUseCase {
    /// Does it under the policies that the program carries.
    package func perform(in session: Session) throws -> Outcome { try perform(in: session, under: .shipped) }
}

/// Whether a use case changes anything.
package enum Access: Sendable {
    /// Sees one moment, and can change nothing.
    case reading

    /// Takes the Group's row first, so that changes follow one another.
    case changing
}
