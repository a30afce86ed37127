package import ExpertGroup

/// Slates side by side, each beside the option that is worth most; an internal paper of the Secretariat.
package struct SlateComparison: Codable, Hashable, Sendable {
    package let asAt: CivilDate
    package let asKnownOn: String

    /// The code of the call that those on the slates answer.
    package let call: String

    /// How many are on each slate.
    package let seats: Int

    /// What kind of paper it is, in words.
    package let paper: String

    /// That competence is traded for balance, on whose word and at what price, in words; null where it is not.
    @Explicit package var traded: String?
    package let staying: [SlateProposal.Person]

    /// When the service of those who stay ends, in words.
    package let continuity: String

    /// That there would be more in post than the ceiling, in words; null where there would not.
    @Explicit package var noRoom: String?

    /// What is found of an option for as many seats; null where the ceiling has no room for them.
    @Explicit package var status: SlateProposal.Status?

    /// The option that is worth most under the hard rules; null where there is none, or none was found.
    @Explicit package var option: SlateProposal.Option?
    package let slates: [Column]
    package let rules: [SlateProposal.RuleInForce]

    /// A slate, and how it stands beside the option.
    package struct Column: Codable, Hashable, Sendable {
        package let slate: Int64
        @Explicit package var note: String?
        package let isWithdrawn: Bool

        /// Whether those who were on it were erased, all of them.
        package let everybodyErased: Bool

        /// Who is on it, and what the Group becomes by it.
        package let effect: SlateProposal.Option

        /// Who is on it and cannot be proposed any more.
        package let notProposed: [SlateProposal.NotProposed]

        /// The names of the hard rules that are not kept.
        package let breaks: [String]

        /// By how much it is worth less than the option, negative where it is worth more; null where either is not known.
        @Explicit package var price: Int?

        /// By which changes of the option it comes about, one for one; none where there is no option.
        package let exchanges: [Exchange]
    }

    /// One person in an option for another.
    package struct Exchange: Codable, Hashable, Sendable {
        @Explicit package var enters: SlateProposal.Person?
        @Explicit package var leaves: SlateProposal.Person?

        /// By how much the option is worth less for it, negative where it is worth more; null where a score is not known.
        @Explicit package var price: Int?

        /// The names of the hard rules that this change of the option breaks by itself.
        package let breaks: [String]
    }
}

extension SlateComparison {
    /// The nominees of whom it tells something.
    var opened: [PersonID] {
        let people = ([option].compactMap(\.self) + slates.map(\.effect)).flatMap(\.chosen).map(\.person)
        return Set(people).sorted()
    }
}
