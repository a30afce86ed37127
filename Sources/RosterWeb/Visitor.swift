package import RosterDesk

/// Who asks over HTTP: whose token or session was shown, and in which role they act.
package struct Visitor: Hashable, Sendable {
    /// The principal's name, which stands with all that they record.
    package let name: String

    /// The role that the token or the session was given for.
    package let role: Role

    /// What was shown.
    package let shown: Shown

    /// What was seen of the database when they were let in, for a request that changes nothing.
    package let sight: Sight?

    /// What lets somebody in.
    package enum Shown: Hashable, Sendable {
        /// The token of a program.
        case token(Extent)

        /// The session of a person who signed in; the word that a form of theirs has to bring.
        case session(formWord: String)
    }

    package init(name: String, role: Role, shown: Shown, sight: Sight?) {
        (self.name, self.role, self.shown, self.sight) = (name, role, shown, sight)
    }
}
