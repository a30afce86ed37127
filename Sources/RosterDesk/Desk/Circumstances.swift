package import Postgres

/// What every request may carry beside what is asked.
package struct Circumstances: Sendable {
    /// In which role it is asked.
    package var role: Role

    /// Whether nobody said in which: then it is another where the login has one role alone.
    package var isRoleAssumed = false

    /// In whose name the service asks; `nil` where the login says it.
    ///
    /// The database believes it from the service's logins alone.
    package var principal: String?

    /// Why; it stands with every row that is changed.
    package var reason: String?

    /// The moment whose knowledge is believed, where something is read; `nil` for all that is known.
    package var asKnownOn: PostgresMoment?

    /// The moment at which it is recorded; only a database made with the test clock takes one.
    package var clock: PostgresMoment?

    /// Whether it stands afterwards.
    package var ending: Ending

    /// Under which key it is changed: the same under the same key is done once, however often it is asked.
    ///
    /// `nil` lets the Desk make one, by which it finds the change again if it loses the connection.
    package var idempotencyKey: String?

    /// What was seen of the database when whoever reads was let in; `nil` where nobody looked, or for whoever changes
    /// something and may read it again.
    package var sight: Sight?

    /// What has to be as it was for whoever asks; `nil` if it does not matter.
    package var expectation: Expectation?

    /// Whether what was done stands.
    package enum Ending: Sendable {
        case forGood

        /// Everything is done and checked, and undone again.
        case rehearsal
    }

    package init(
        role: Role,
        reason: String?,
        asKnownOn: PostgresMoment?,
        clock: PostgresMoment?,
        ending: Ending
    ) {
        self.role = role
        self.reason = reason
        self.asKnownOn = asKnownOn
        self.clock = clock
        self.ending = ending
    }

    /// What the transaction is told.
    var settings: [(key: String, value: String)] {
        var settings = [(key: "role", value: role.databaseName)]
        if let principal { settings.append((key: "roster.principal", value: principal)) }
        if let reason { settings.append((key: "roster.reason", value: reason)) }
        if let asKnownOn { settings.append((key: "roster.as_known_on", value: asKnownOn.text)) }
        if let clock { settings.append((key: "roster.clock", value: clock.text)) }
        return settings
    }
}
