/// Who brings one tag of expertise to the Group on a day.
package struct CoverageLine: Hashable, Sendable {
    /// Those who bring it by one kind of evidence.
    package struct Holders: Hashable, Sendable {
        /// In the order of their numbers, each once.
        package let people: [PersonID]

        /// The highest level among them; `nil` without a holder.
        package let highestLevel: ExpertiseLevel?

        /// The first day after this one on which nobody brings it; `nil` if nobody does on this day already.
        ///
        /// Leave counts as well as the effective end, and so does whoever is known to come in time (E75).
        package let fallsToZeroOn: CivilDate?

        init(_ holdings: [Holding], on day: CivilDate) {
            let present = holdings.filter { $0.covers(day) }
            let unbroken = Term.spells(of: holdings.flatMap(\.spells)).first { $0.contains(day) }
            people = present.map(\.person)
            highestLevel = present.map(\.level).max()
            fallsToZeroOn = unbroken?.lastDay.adding(days: 1)
        }
    }

    package let tag: ExpertiseTag

    /// Everybody who has the tag, as declared or confirmed.
    package let declared: Holders

    /// Those of whom it was confirmed on or before the day.
    package let confirmed: Holders

    /// The expert who alone has the tag.
    package var soleHolder: PersonID? { declared.people.count == 1 ? declared.people.first : nil }

    init(of tag: ExpertiseTag, among experts: [Expert], on day: CivilDate) {
        self.tag = tag
        declared = Holders(Holding.all(of: tag, among: experts, by: .declared), on: day)
        confirmed = Holders(Holding.all(of: tag, among: experts, by: .confirmed), on: day)
    }
}
