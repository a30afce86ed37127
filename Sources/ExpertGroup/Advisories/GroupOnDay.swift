/// What is known of the Group on a day, as far as advice depends on it.
package struct GroupOnDay: Hashable, Sendable {
    package let day: CivilDate

    /// The period that contains the day, or the last one before it; `nil` if there is none.
    package let mandate: Mandate?

    /// The ceiling in force; `nil` before the first.
    package let ceiling: Ceiling?

    /// All ceilings on record.
    package let recordedCeilings: [Ceiling]

    /// The experts whose spell runs on the day, and those who are appointed to begin later.
    ///
    /// Each person is there once, save that somebody may leave and be appointed again.
    package let experts: [Expert]

    package let coordination: Coordination
    package let workingGroups: [WorkingGroup]
    package let membership: RegionalMembership

    /// The tags of expertise that the programme year needs.
    package let neededTags: [ExpertiseTag]

    /// The contracts of each person, past and proposed ones too; apart from terms (E25).
    package let contracts: [PersonID: [Term]]

    package init(
        on day: CivilDate,
        mandate: Mandate?,
        ceiling: Ceiling?,
        recordedCeilings: [Ceiling],
        experts: [Expert],
        coordination: Coordination,
        workingGroups: [WorkingGroup],
        membership: RegionalMembership,
        neededTags: [ExpertiseTag],
        contracts: [PersonID: [Term]]
    ) {
        self.day = day
        self.mandate = mandate
        self.ceiling = ceiling
        self.recordedCeilings = recordedCeilings
        self.experts = experts
        self.coordination = coordination
        self.workingGroups = workingGroups
        self.membership = membership
        self.neededTags = neededTags
        self.contracts = contracts
    }

    /// The experts in post.
    package var inPost: [Expert] { experts.filter { $0.service.isInPost(on: day) } }
}
