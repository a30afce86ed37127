/// Who brings a tag of expertise to the Group on each day of a time to come.
///
/// See S/2011/819, annex, para. 12.
package struct CoverageForecast: Hashable, Sendable {
    /// Days in a row on which the same experts bring it.
    package struct Step: Hashable, Sendable {
        package let days: Term

        /// In the order of their numbers; empty where nobody does.
        package let holders: [PersonID]
    }

    package let tag: ExpertiseTag
    package let evidence: Evidence

    /// In order and without a gap, from the first day asked for to the last.
    package let steps: [Step]

    package init(of tag: ExpertiseTag, by experts: [Expert], within days: Term, counting evidence: Evidence) {
        let holdings = Holding.all(of: tag, among: experts, by: evidence)
        let changes = holdings.flatMap(\.spells).flatMap { [$0.firstDay, $0.lastDay.adding(days: 1)] }
        let starts = Set(changes.filter(days.contains)).union([days.firstDay]).sorted()
        let holders = starts.map { start in holdings.filter { $0.covers(start) }.map(\.person) }
        let kept = starts.indices.filter { $0 == 0 || holders[$0] != holders[$0 - 1] }
        let ends = kept.dropFirst().map { starts[$0].adding(days: -1) } + [days.lastDay]
        self.tag = tag
        self.evidence = evidence
        steps = zip(kept, ends).compactMap { place, end in
            Term(from: starts[place], through: end).map { Step(days: $0, holders: holders[place]) }
        }
    }

    /// The days on which nobody brings it.
    package var gaps: [Term] { steps.filter(\.holders.isEmpty).map(\.days) }
}
