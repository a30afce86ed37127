package import ExpertGroup
import Postgres

/// What came of something that was done and undone again, and what it would change.
package struct Rehearsal<Outcome: Codable & Sendable>: Codable, Sendable {
    package let outcome: Outcome

    /// `nil` for a role to which the Group is closed.
    package let effect: Effect?

    /// Performs what is asked, in a transaction that will be rolled back.
    init<Ask: UseCase>(of ask: Ask, in session: Session, under policies: PolicySource) throws
    where Ask.Outcome == Outcome {
        try session.execute("savepoint before")
        let outcome = try ask.perform(in: session, under: policies)
        try session.execute("set constraints all immediate")
        self.outcome = outcome
        do {
            let asAt = try ask.firstDayAffected(by: outcome, in: session)
            let after = try ShowStanding(asAt: asAt).perform(in: session, under: policies)
            try session.execute("rollback to savepoint before")
            effect = Effect(
                before: try ShowStanding(asAt: after.asAt).perform(in: session, under: policies),
                after: after
            )
        } catch PostgresError.server(let error) where error.sqlState == .insufficientPrivilege {
            try session.execute("rollback to savepoint before")
            effect = nil
        }
    }
}

/// The Group without a change and with it, on the first day that the change concerns.
package struct Effect: Codable, Hashable, Sendable {
    package let before: Standing
    package let after: Standing

    package init(before: Standing, after: Standing) {
        self.before = before
        self.after = after
    }

    /// The day spoken of.
    package var day: CivilDate { after.asAt }
}
