/// Which expertise the Group has on a day, tag by tag, and until when.
///
/// An expert counts on the days on which they are available: not before taking up duties, not on leave (E27, E73).
package struct Coverage: Hashable, Sendable {
    package let day: CivilDate

    /// In the order of the tags: those that are needed, and those that an expert has whose service has not ended.
    package let lines: [CoverageLine]

    /// Takes the experts whose days are known, also those who begin later: what they bring counts from then on.
    package init(of experts: [Expert], on day: CivilDate, needed: some Sequence<ExpertiseTag>) {
        let current = experts.filter { $0.service.spell.lastDay >= day }
        let tags = Set(needed).union(current.flatMap(\.expertise).map(\.tag))
        self.day = day
        lines = tags.sorted().map { CoverageLine(of: $0, among: current, on: day) }
    }

    /// The tags that one expert alone has.
    package var heldByOneOnly: [CoverageLine] { lines.filter { $0.soleHolder != nil } }
}
