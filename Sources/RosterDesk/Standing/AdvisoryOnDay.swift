package import ExpertGroup

/// Advice about the Group on a day, in words; it blocks nothing.
package struct AdvisoryOnDay: Codable, Hashable, Sendable {
    /// Which kind of advice it is.
    package let rule: AdvisoryRule

    /// What it rests on, such as `S/2011/819, annex, para. 14`; `policy` where no document does.
    package let source: String

    /// What was found, with the names, days and figures.
    package let text: String

    /// The command that mends it, with words such as PERSON and DAY for what is to be filled in; `nil` where no command
    /// does.
    @Explicit package var remedy: String?
}

/// A tag of expertise among the experts in post.
package struct ExpertiseOnDay: Codable, Hashable, Sendable {
    package let tag: ExpertiseTag

    /// How many bring it, by what they declare or what was confirmed.
    package let holders: Int

    /// Of how many it was confirmed on evidence.
    package let confirmed: Int

    /// The first day on which nobody does any more; `nil` if nobody does now.
    @Explicit package var fallsToZeroOn: CivilDate?
}
