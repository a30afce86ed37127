import ExpertGroup
import Policies

extension GroupRecord {
    /// Whether the reader sees live figures and advice: of the Committee only where the policy opens them.
    func seesFigures(under policies: Policies) -> Bool {
        !sight.isCommittee || policies.balance.showsLiveFiguresToCommittee
    }

    /// Whether the reader sees shares, apportionment and the index (DOMAIN: measuring balance).
    func seesShares(under policies: Policies) -> Bool {
        !sight.isCommittee || policies.balance.showsSharesToCommittee
    }

    var regionalBalance: RegionalBalance {
        RegionalBalance(of: inPost.map(\.expert.regionalGroup), ceiling: ceiling?.experts, membership: membership)
    }

    var genderBalance: GenderBalance { GenderBalance(of: inPost.map(\.expert.gender)) }

    /// Which expertise the Group has, counting those who are to come from their day on.
    func coverage(under policies: Policies) -> Coverage {
        Coverage(of: isInForce ? experts.map(\.expert) : [], on: day, needed: policies.neededTags)
    }

    /// Everything on which advice depends; expertise as the policy counts it, declared or confirmed.
    func group(under policies: Policies) -> GroupOnDay {
        GroupOnDay(
            on: day,
            mandate: mandate,
            ceiling: ceiling,
            recordedCeilings: ceilings,
            experts: isInForce ? experts.map { $0.expert.counting(policies.expertise.counts, on: day) } : [],
            coordination: coordination,
            workingGroups: workingGroups.compactMap { group in
                WorkingGroupCode(group.code)
                    .map { WorkingGroup(code: $0, focalPoints: group.focalPoints.map(\.person)) }
            },
            membership: membership,
            neededTags: sight.expertise ? policies.neededTags : [],
            contracts: contracts
        )
    }

    /// All advice that the reader may see.
    func advisories(under policies: Policies) throws -> [Advisory] {
        try group(under: policies).advisories(under: Thresholds(policies, on: day))
    }
}

extension Policies {
    /// What the Group needs at any time.
    var neededTags: [ExpertiseTag] { expertise.holdersAtLeast.keys.sorted().compactMap(ExpertiseTag.init) }
}

extension Expert {
    /// The same expert, of whose expertise only what counts is left.
    fileprivate func counting(_ standing: ExpertisePolicy.Standing, on day: CivilDate) -> Expert {
        switch standing {
        case .declared: self
        case .confirmed:
            Expert(
                person: person,
                nationality: nationality,
                regionalGroup: regionalGroup,
                gender: gender,
                service: service,
                expertise: expertise.filter { $0.confirmedOn.map { $0 <= day } ?? false },
                consultation: consultation
            )
        }
    }
}
