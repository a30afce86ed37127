package import ExpertGroup

/// The report on the balance of the Group on a day: the status, and what is counted beyond it.
///
/// In JSON both are one object.
package struct BalanceReport: Codable, Hashable, Sendable {
    package private(set) var standing: Standing
    package let balance: BalanceFigures

    init(standing: Standing, balance: BalanceFigures) {
        self.standing = standing
        self.balance = balance
    }

    package init(from decoder: any Decoder) throws {
        standing = try Standing(from: decoder)
        balance = try BalanceFigures(from: decoder)
    }

    package func encode(to encoder: any Encoder) throws {
        try standing.encode(to: encoder)
        try balance.encode(to: encoder)
    }
}

extension BalanceReport: RememberedOutcome {
    package func given(at moment: String) -> BalanceReport {
        var report = self
        report.standing = standing.given(at: moment)
        return report
    }

    /// What is counted by State and area is about as long as the members' names.
    package var weight: Int { 2 * standing.weight }
}

/// What the report on balance counts beyond the status; `nil` where it is closed to the reader.
package struct BalanceFigures: Codable, Hashable, Sendable {
    /// Where a State counts that takes part in two regional groups (E54).
    package let grouping: Grouping

    /// By State, last those without one; they add up to those in post.
    @Explicit package var nationalities: [NationalityOnDay]?

    /// By region and by sub-region of M49, which the regional groups do not follow (E56).
    @Explicit package var regions: [AreaOnDay]?
    @Explicit package var subRegions: [AreaOnDay]?

    /// Nationals of the Committee's members; `nil` too where no members are on record for the day (E82).
    @Explicit package var committeeMembers: CommitteeOnDay?

    /// What the regional groups' parts of the membership make of the seats filled and of those under the ceiling (E81).
    @Explicit package var shares: [ShareBasis]?

    /// The effective number of groups, 1 / Σp²; `nil` below two experts (E65).
    @Explicit package var effectiveNumberOfGroups: ExactNumber?

    /// Of those who have disclosed their gender; `nil` below two of them (E63, E65).
    @Explicit package var womenOfDisclosed: ExactNumber?

    /// The fewest and the most women in post, whatever those have not said who disclosed none (E63).
    @Explicit package var womenInPost: [Int]?
}

/// The nationals of a State in post.
package struct NationalityOnDay: Codable, Hashable, Sendable {
    /// `nil` for those whose nationality is to be determined, and those who have none.
    @Explicit package var nationality: StateCode?
    package let count: Int
}

/// Those in post who are nationals of a State in a part of the world.
package struct AreaOnDay: Codable, Hashable, Sendable {
    /// The M49 code; `nil` for those without a State.
    @Explicit package var code: String?
    @Explicit package var name: String?
    package let count: Int
}

/// Those in post who are nationals of States that sit in the Committee on the day.
package struct CommitteeOnDay: Codable, Hashable, Sendable {
    package let permanent: Int
    package let elected: Int
    package let others: Int
    package let withoutNationality: Int
}

/// A number exactly, and as it is printed.
package struct ExactNumber: Codable, Hashable, Sendable {
    package let numerator: Int
    package let denominator: Int

    /// With four decimals, such as `4.5714`; of a percentage one, such as `42.9`.
    package let text: String
}

/// The proportional shares of the regional groups in a number of seats, for information.
package struct ShareBasis: Codable, Hashable, Sendable {
    package enum Basis: String, CaseIterable, Codable, Sendable {
        case inPost = "in_post"
        case ceiling
    }

    /// What one group's part of the membership makes of the seats.
    package struct GroupShare: Codable, Hashable, Sendable {
        package let code: RegionalGroup
        package let share: RegionalGroupOnDay.Quota

        /// By largest remainder: the lowest and the highest number over all ways of breaking ties.
        package let seats: [Int]
    }

    package let basis: Basis

    /// Such as "share for up to 9".
    package let label: String
    package let seats: Int
    package let tie: Bool
    package let groups: [GroupShare]
}
