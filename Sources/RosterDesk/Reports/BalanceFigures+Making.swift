import ExpertGroup
import Phrases
import Policies

extension BalanceFigures {
    init(_ record: BalanceRecord, under policies: Policies, _ phrases: Phrases) {
        let group = record.group
        let isOpen = group.seesFigures(under: policies)
        let showsShares = isOpen && group.seesShares(under: policies)
        let showsGender = isOpen && group.sight.gender
        let gender = group.genderBalance
        self.init(
            grouping: group.grouping,
            nationalities: isOpen
                ? NationalityBalance(of: group.nationalities).lines
                    .map { NationalityOnDay(nationality: $0.state, count: $0.count) } : nil,
            regions: isOpen ? record.counts(by: \.region) : nil,
            subRegions: isOpen ? record.counts(by: \.subRegion) : nil,
            committeeMembers: isOpen ? record.committeeBalance.map { CommitteeOnDay($0) } : nil,
            shares: showsShares ? group.shares(phrases) : nil,
            effectiveNumberOfGroups: showsShares
                ? group.regionalBalance.effectiveNumberOfGroups.map { ExactNumber($0) } : nil,
            womenOfDisclosed: showsGender ? gender.womenOfDisclosed.map { ExactNumber(percentage: $0) } : nil,
            womenInPost: showsGender ? [gender.womenInPost.lowerBound, gender.womenInPost.upperBound] : nil
        )
    }
}

extension GroupRecord {
    var nationalities: [StateCode?] { inPost.map(\.expert.nationality) }

    /// The shares in the seats filled, and in those under the ceiling if there is one (E81).
    fileprivate func shares(_ phrases: Phrases) -> [ShareBasis] {
        let filled = ShareBasis(.inPost, phrases(.shareForInPost(inPost.count)), seats: inPost.count, membership)
        let allowed = ceiling.flatMap {
            ShareBasis(.ceiling, phrases(.shareForCeiling($0.experts)), seats: $0.experts, membership)
        }
        return [filled, allowed].compactMap(\.self)
    }
}

extension BalanceRecord {
    /// Those in post by the part of the world in which their State lies; last those without a State.
    fileprivate func counts(by part: KeyPath<Place, Area>) -> [AreaOnDay] {
        let places = group.nationalities.map { nationality in nationality.flatMap { areas[$0]?[keyPath: part] } }
        let counts = places.reduce(into: [Area?: Int]()) { $0[$1, default: 0] += 1 }
        let known = counts.keys.compactMap(\.self).sorted { $0.code < $1.code }
        return (known + [nil]).compactMap { area in
            counts[area].map { AreaOnDay(code: area?.code, name: area?.name, count: $0) }
        }
    }

    fileprivate var committeeBalance: CommitteeBalance? {
        committee.map { CommitteeBalance(of: group.nationalities, permanent: $0.permanent, elected: $0.elected) }
    }
}

extension CommitteeOnDay {
    fileprivate init(_ balance: CommitteeBalance) {
        self.init(
            permanent: balance.permanent,
            elected: balance.elected,
            others: balance.others,
            withoutNationality: balance.withoutNationality
        )
    }
}

extension ExactNumber {
    fileprivate init(_ fraction: Fraction) {
        self.init(
            numerator: fraction.numerator,
            denominator: fraction.denominator,
            text: fraction.text(decimals: 4)
        )
    }

    fileprivate init(percentage fraction: Fraction) {
        self.init(
            numerator: fraction.numerator,
            denominator: fraction.denominator,
            text: fraction.percent(decimals: 1)
        )
    }
}

extension ShareBasis {
    /// `nil` where no group has a Member.
    fileprivate init?(_ basis: Basis, _ label: String, seats: Int, _ membership: RegionalMembership) {
        let weights = RegionalGroup.allCases.map { membership[$0] }
        guard let shares = Apportionment(of: seats, amongWeights: weights, by: .largestRemainder) else { return nil }
        self.init(
            basis: basis,
            label: label,
            seats: seats,
            tie: shares.tie,
            groups: zip(RegionalGroup.allCases, shares.shares).map { group, share in
                GroupShare(
                    code: group,
                    share: .init(numerator: share.quota.numerator, denominator: share.quota.denominator),
                    seats: [share.seats.lowerBound, share.seats.upperBound]
                )
            }
        )
    }
}
