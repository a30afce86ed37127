/// Why a figure opens to no people: what it counts, or which figures it is made of.
extension Phrase {
    package static func figureCeiling(instrument: String) -> Phrase {
        Phrase("figure.ceiling", ["instrument": .text(instrument)])
    }

    package static let figureVacancies = Phrase("figure.vacancies", [:])
    package static let figureNoVacancies = Phrase("figure.no_vacancies", [:])
    package static let figureOverCeiling = Phrase("figure.over_ceiling", [:])

    package static func figureDaysLeft(lastDay: Day) -> Phrase {
        Phrase("figure.days_left", ["last_day": .day(lastDay)])
    }

    package static func figureMembersOfGroup(_ group: String) -> Phrase {
        Phrase("figure.members_of_group", ["group": .text(group)])
    }

    package static func figureShare(basis: String) -> Phrase { Phrase("figure.share", ["basis": .text(basis)]) }

    package static let figureEffectiveGroups = Phrase("figure.effective_groups", [:])
    package static let figureWomenOfDisclosed = Phrase("figure.women_of_disclosed", [:])
    package static let figureWomenInPost = Phrase("figure.women_in_post", [:])
    package static let committeeUnknown = Phrase("figure.committee_unknown", [:])
}
