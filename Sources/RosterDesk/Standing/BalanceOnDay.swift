package import ExpertGroup

/// A regional group, or those who count in none, among the experts in post.
package struct RegionalGroupOnDay: Codable, Hashable, Sendable {
    /// Seats by largest remainder, for information: the lowest and the highest number over all ways of breaking ties.
    package struct Reference: Codable, Hashable, Sendable {
        package let seatsFilled: [Int]
        @Explicit package var ceiling: [Int]?
    }

    /// Those in post × Members of the group / all Members, not reduced.
    package struct Quota: Codable, Hashable, Sendable {
        package let numerator: Int
        package let denominator: Int
    }

    /// `nil` for those who count in no group.
    @Explicit package var code: RegionalGroup?
    package let count: Int
    @Explicit package var membersOfGroup: Int?
    @Explicit package var quota: Quota?

    /// The whole numbers next to the quota.
    @Explicit package var range: [Int]?
    @Explicit package var reference: Reference?

    /// Whether shares are shown beside the counts; papers for the Committee carry them only where the policy says so.
    enum Form {
        case withShares
        case countsAlone
    }

    init(_ line: RegionalLine, _ form: Form) {
        let share = form == .withShares ? line.share : nil
        self.init(
            code: line.group,
            count: line.count,
            membersOfGroup: line.membersOfGroup,
            quota: share.map { Quota(numerator: $0.quota.numerator, denominator: $0.quota.denominator) },
            range: share.map { $0.range.ends },
            reference: share.map { Reference(seatsFilled: $0.ofSeatsFilled.ends, ceiling: $0.ofCeiling?.ends) }
        )
    }

    private init(
        code: RegionalGroup?,
        count: Int,
        membersOfGroup: Int?,
        quota: Quota?,
        range: [Int]?,
        reference: Reference?
    ) {
        self.count = count
        _code = Explicit(wrappedValue: code)
        _membersOfGroup = Explicit(wrappedValue: membersOfGroup)
        _quota = Explicit(wrappedValue: quota)
        _range = Explicit(wrappedValue: range)
        _reference = Explicit(wrappedValue: reference)
    }
}

/// Women and men among the experts in post, by what they have disclosed.
package struct GenderOnDay: Codable, Hashable, Sendable {
    package let woman: Int
    package let man: Int
    package let other: Int
    package let notDisclosed: Int
    package let disclosed: Int

    /// Whether women and men differ by one at most; `nil` below two disclosed.
    @Explicit package var asNearParityAsPossible: Bool?

    init(_ balance: GenderBalance) {
        woman = balance.women
        man = balance.men
        other = balance.other
        notDisclosed = balance.notDisclosed
        disclosed = balance.disclosed
        _asNearParityAsPossible = Explicit(wrappedValue: balance.isAsNearParityAsPossible)
    }
}

extension ClosedRange<Int> {
    /// The lowest and the highest.
    fileprivate var ends: [Int] { [lowerBound, upperBound] }
}
