/// One regional group, or those who count in none, in a balance.
package struct RegionalLine: Hashable, Sendable {
    /// `nil` for the experts who count in no regional group.
    package let group: RegionalGroup?

    /// The experts in post.
    package let count: Int

    /// The Members that count in the group on the day; `nil` without a group.
    package let membersOfGroup: Int?

    /// `nil` without a group, and where no group has a Member.
    package let share: ProportionalShare?
}

/// What a regional group's part of the membership makes of the seats, for information.
package struct ProportionalShare: Hashable, Sendable {
    /// Those in post × Members of the group / all Members, not reduced.
    package let quota: Fraction

    /// The group's seats when those filled are shared out by largest remainder: lowest and highest over all ties (E81).
    package let ofSeatsFilled: ClosedRange<Int>

    /// The same for as many seats as the ceiling allows; `nil` without a ceiling.
    package let ofCeiling: ClosedRange<Int>?

    /// The whole numbers next to the quota.
    package var range: ClosedRange<Int> { quota.range }

    init(_ filled: Apportionment.Share, underCeiling allowed: Apportionment.Share?) {
        quota = filled.quota
        ofSeatsFilled = filled.seats
        ofCeiling = allowed?.seats
    }
}
