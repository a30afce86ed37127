/// How a number of experts is drawn from the regional groups, beside what the groups are in the membership of the day.
///
/// The shares are for information: no document fixes any (S/2011/819, annex, para. 20).
package struct RegionalBalance: Hashable, Sendable {
    /// The five groups in the order in which the United Nations lists them, and then, if anyone counts in none, those.
    package let lines: [RegionalLine]

    /// Everybody who was counted, those without a group included; the lines add up to it.
    package let inPost: Int

    /// The Members of all groups.
    package let members: Int

    /// Counts each expert once, in the group that the expert's State counts in; `nil` is an expert whose State is no
    /// Member, is not determined yet, or who has none (E58, E61).
    ///
    /// `ceiling` is the number of experts that may be in post; `nil` before the first ceiling.
    package init(of groups: some Sequence<RegionalGroup?>, ceiling: Int?, membership: RegionalMembership) {
        let counts = groups.reduce(into: [RegionalGroup?: Int]()) { $0[$1, default: 0] += 1 }
        let inPost = counts.values.reduce(0, +)
        let weights = RegionalGroup.allCases.map { membership[$0] }
        let filled = Apportionment(of: inPost, amongWeights: weights, by: .largestRemainder)
        let allowed = ceiling.flatMap { Apportionment(of: $0, amongWeights: weights, by: .largestRemainder) }
        let groups = RegionalGroup.allCases.enumerated().map { place, group in
            RegionalLine(
                group: group,
                count: counts[group, default: 0],
                membersOfGroup: membership[group],
                share: filled.map { ProportionalShare($0.shares[place], underCeiling: allowed?.shares[place]) }
            )
        }
        let none = counts[nil].map { RegionalLine(group: nil, count: $0, membersOfGroup: nil, share: nil) }
        lines = groups + (none.map { [$0] } ?? [])
        self.inPost = inPost
        members = membership.total
    }

    /// The groups with fewer experts than `minimum`, in the order of the lines.
    package func groups(below minimum: Int) -> [RegionalGroup] {
        lines.filter { $0.count < minimum }.compactMap(\.group)
    }
}
