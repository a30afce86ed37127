import ExpertGroup
import Phrases

/// A figure that counts no people: it is made of other figures, or counts something else.
struct MadeFigure {
    /// Its path in the JSON, such as `vacancies`.
    let path: String

    /// `nil` where it is no whole number, or is not known.
    let value: Int?

    /// Why it opens to no people.
    let reason: Phrase

    /// The paths of the figures of which it is made, in the order in which the reason names them.
    let parts: [String]

    init(_ path: String, _ value: Int?, _ reason: Phrase, of parts: [String] = []) {
        (self.path, self.value, self.reason, self.parts) = (path, value, reason, parts)
    }
}

extension Standing {
    /// The figures of the status that count no people.
    var madeFigures: [MadeFigure] {
        let ceilings = ceiling.map { ceiling in
            MadeFigure("ceiling.experts", ceiling.experts, .figureCeiling(instrument: ceiling.instrument))
        }
        let days = mandate.lastDay.map { lastDay in
            MadeFigure("mandate.days_left", mandate.daysLeft, .figureDaysLeft(lastDay: Day(lastDay)))
        }
        let members = (regionalGroups ?? []).compactMap { line in
            line.code.map { code in
                MadeFigure(
                    "regional_groups.\(code.code).members_of_group",
                    line.membersOfGroup,
                    .figureMembersOfGroup(code.code)
                )
            }
        }
        return [vacanciesFigure, overCeilingFigure] + [ceilings, days].compactMap(\.self) + members
    }

    private var vacanciesFigure: MadeFigure {
        vacancies == nil
            ? MadeFigure("vacancies", nil, .figureNoVacancies)
            : MadeFigure("vacancies", vacancies, .figureVacancies, of: ["ceiling.experts", "in_post"])
    }

    private var overCeilingFigure: MadeFigure {
        let parts = ["in_post"] + (ceiling == nil ? [] : ["ceiling.experts"])
        return MadeFigure("over_ceiling", overCeiling, .figureOverCeiling, of: parts)
    }
}

extension BalanceFigures {
    /// The figures that the report has beyond the status, and that count no people; some are made of the figures of
    /// the regional groups, whose paths are given.
    func madeFigures(groups: [String]) -> [MadeFigure] {
        let calculated = [
            effectiveNumberOfGroups.map { _ in
                MadeFigure("effective_number_of_groups", nil, .figureEffectiveGroups, of: groups)
            },
            womenOfDisclosed.map { _ in
                MadeFigure(
                    "women_of_disclosed",
                    nil,
                    .figureWomenOfDisclosed,
                    of: ["gender.woman", "gender.disclosed"]
                )
            },
            womenInPost.map { _ in
                MadeFigure("women_in_post", nil, .figureWomenInPost, of: ["gender.woman", "gender.not_disclosed"])
            },
        ].compactMap(\.self)
        return calculated + shareFigures + unknownCommittee
    }

    private var shareFigures: [MadeFigure] {
        (shares ?? []).flatMap { basis in
            let part =
                switch basis.basis {
                case .inPost: "in_post"
                case .ceiling: "ceiling.experts"
                }
            return basis.groups.map { group in
                let path = "shares.\(basis.basis.rawValue).\(group.code.code)"
                return MadeFigure(path, nil, .figureShare(basis: part), of: [part])
            }
        }
    }

    /// Without a Committee on record nobody can be said to be its member's national, nor not to be.
    private var unknownCommittee: [MadeFigure] {
        guard committeeMembers == nil, nationalities != nil else { return [] }
        return ["permanent", "elected", "others", "without_nationality"].map { name in
            MadeFigure("committee_members.\(name)", nil, .committeeUnknown)
        }
    }
}
