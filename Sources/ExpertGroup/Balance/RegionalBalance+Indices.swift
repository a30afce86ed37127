// One number for five. At most one of them is shown, and only where the policy asks for it (DOMAIN: measuring balance);
// neither is made for fewer than two (E65). Those who count in no regional group are left out of both.

extension RegionalBalance {
    /// The effective number of groups, 1 / Σp² with p the part of a group: 64/14 = 4.5714 for 2, 2, 1, 2, 1.
    ///
    /// It is the number of equally strong groups that would be as even; between 1 and 5. `nil` below two experts.
    package var effectiveNumberOfGroups: Fraction? {
        let counts = countsByGroup
        let all = counts.reduce(0, +)
        guard all >= 2 else { return nil }
        return Fraction(all * all, over: counts.reduce(0) { $0 + $1 * $1 })
    }

    /// How far the groups' parts lie from their parts of the membership: ½ Σ|p − q| (Loosemore and Hanby).
    ///
    /// From 0, the same parts, to nearly 1; 262/3088 = 0.0848 for 2, 2, 1, 2, 1 of 54, 54, 23, 33 and 29 Members. `nil`
    /// below two experts, and where no group has a Member.
    package var distanceFromMembership: Fraction? {
        let counts = countsByGroup
        let all = counts.reduce(0, +)
        guard all >= 2 else { return nil }
        let apart = zip(counts, lines).reduce(0) { sum, pair in
            sum + abs(pair.0 * members - (pair.1.membersOfGroup ?? 0) * all)
        }
        return Fraction(apart, over: 2 * all * members)
    }

    private var countsByGroup: [Int] { lines.filter { $0.group != nil }.map(\.count) }
}
