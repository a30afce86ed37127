/// How balance is counted and shown (`config/balance.yml`, where each key has its source).
package struct BalancePolicy: Hashable, Sendable {
    /// The group in which a State counts that takes part in two.
    package enum Grouping: String, CaseIterable, Sendable {
        case electoral, participating
    }

    /// Who sees that an expert has a second nationality.
    package enum Audience: String, CaseIterable, Sendable {
        case secretariat, everyone
    }

    package let grouping: Grouping

    /// Whether a second expert of one nationality is pointed out.
    package let pointsOutSecondNational: Bool

    /// Whether the share of nationals of the permanent members is pointed out.
    package let pointsOutPermanentMembers: Bool

    /// Whether papers for the Committee carry shares, apportionment and indices.
    package let showsSharesToCommittee: Bool

    /// Whether members of the Committee see live figures and advisories.
    package let showsLiveFiguresToCommittee: Bool

    package let dualNationality: Audience

    private enum Key: String, CaseIterable {
        case grouping
        case secondNational = "second_national"
        case permanentMembers = "permanent_members"
        case sharesForCommittee = "shares_for_committee"
        case liveFiguresForCommittee = "live_figures_for_committee"
        case dualNationality = "dual_nationality"
    }

    init(file: String, text: String) throws(PolicyProblem) {
        let reader = try PolicyReader<Key>(file: file, text: text)
        grouping = try reader.choice(.grouping)
        pointsOutSecondNational = try reader.isOn(.secondNational)
        pointsOutPermanentMembers = try reader.isOn(.permanentMembers)
        showsSharesToCommittee = try reader.isOn(.sharesForCommittee)
        showsLiveFiguresToCommittee = try reader.isOn(.liveFiguresForCommittee)
        dualNationality = try reader.choice(.dualNationality)
    }
}
