/// How many Members of the United Nations count in each regional group on a day.
package struct RegionalMembership: Hashable, Sendable {
    /// The most that a group is taken to have; there are 193 Members.
    package static let most = Apportionment.greatestWeight

    private let counts: [RegionalGroup: Int]

    /// Takes the Members of each group; a group that is not given has none.
    ///
    /// `nil` for a negative number, and for one above a thousand million.
    package init?(_ counts: [RegionalGroup: Int]) {
        guard counts.values.allSatisfy({ (0...Self.most).contains($0) }) else { return nil }
        self.counts = counts
    }

    /// The Members that count in a group.
    package subscript(group: RegionalGroup) -> Int { counts[group, default: 0] }

    /// All Members that count in some group.
    package var total: Int { counts.values.reduce(0, +) }
}
