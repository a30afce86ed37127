/// The days on which a person serves as an expert, in post and at work.
package struct Service: Hashable, Sendable {
    /// In post without a gap: from the first day of the spell through its effective end, which the database computes.
    package let spell: Term

    /// The last day that the latest term of the spell says; later than the spell's where the mandate ends before.
    package let lastDayOfTerm: CivilDate

    /// The day on which they took up their duties; `nil` if none is recorded, and then it is the first day (E27).
    package let takenUpOn: CivilDate?

    package let leave: [Term]

    /// Spells that ended before this one began.
    package let earlier: [Term]

    package init(
        spell: Term,
        lastDayOfTerm: CivilDate,
        takenUpOn: CivilDate?,
        leave: [Term],
        earlier: [Term]
    ) {
        self.spell = spell
        self.lastDayOfTerm = lastDayOfTerm
        self.takenUpOn = takenUpOn
        self.leave = leave
        self.earlier = earlier
    }

    /// Whether they count towards ceiling and balance: leave and taking up notwithstanding (E27, E73).
    package func isInPost(on day: CivilDate) -> Bool { spell.contains(day) }

    /// Whether they count for coverage and as a focal point: in post, with duties taken up, and not on leave.
    package func isAvailable(on day: CivilDate) -> Bool {
        spell.contains(day) && takenUpOn ?? spell.firstDay <= day && !leave.contains { $0.contains(day) }
    }

    /// The days on which they are available, as spells in order.
    package var availableSpells: [Term] {
        Term(from: max(spell.firstDay, takenUpOn ?? spell.firstDay), through: spell.lastDay)?.without(leave) ?? []
    }

    /// The days in post of this spell and of those before, each day once, up to the effective end.
    package var days: Int { Term.spells(of: earlier + [spell]).reduce(0) { $0 + $1.days } }
}
