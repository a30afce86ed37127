/// A tag of expertise that a person has.
package struct Expertise: Hashable, Sendable {
    package let tag: ExpertiseTag
    package let level: ExpertiseLevel

    /// The day on which it was confirmed on evidence; `nil` while it is what the person declares (E76).
    package let confirmedOn: CivilDate?

    package init(tag: ExpertiseTag, level: ExpertiseLevel, confirmedOn: CivilDate?) {
        self.tag = tag
        self.level = level
        self.confirmedOn = confirmedOn
    }
}

/// Which expertise is counted; whoever reports a count says which (E76).
package enum Evidence: CaseIterable, Hashable, Sendable {
    /// What people declare, confirmed or not.
    case declared

    /// Only what was confirmed, from the day on which it was.
    case confirmed
}
