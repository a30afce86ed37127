import ExpertGroup
import Phrases
import Policies

extension Standing {
    /// The Group on the day, made of what is on record, with what the policies open to the reader.
    init(_ record: GroupRecord, under policies: Policies, in language: Language) throws {
        let day = record.day
        let inPost = record.inPost
        let ceiling = record.ceiling
        let seesFigures = record.seesFigures(under: policies)
        let form: RegionalGroupOnDay.Form = record.seesShares(under: policies) ? .withShares : .countsAlone
        let coordinator = record.isInForce ? record.coordinators.first { $0.runs(on: day) } : nil
        let overlaps = PlannedOverlap.all(
            among: record.isInForce ? record.experts.map(\.expert) : [],
            from: day,
            longest: policies.staffing.endsWithinDays.min() ?? 0
        )
        let words = AdviceWords(record, Phrases(in: language, .plain))
        self.init(
            asAt: day,
            asKnownOn: record.asKnownOn,
            mandate: MandateOnDay(record.mandate, on: day),
            ceiling: ceiling.map { CeilingOnDay($0) },
            inPost: inPost.count,
            vacancies: record.isInForce ? ceiling.map { $0.vacancies(with: inPost.count) } : nil,
            overCeiling: ceiling.map { $0.excess(with: inPost.count) } ?? 0,
            coordinator: coordinator.map { CoordinatorOnDay($0) } ?? .vacant,
            members: inPost.map { MemberOnDay($0, gender: record.sight.gender ? .shown : .closed) },
            regionalGroups: seesFigures
                ? record.regionalBalance.lines.map { RegionalGroupOnDay($0, form) } : nil,
            gender: record.sight.gender && seesFigures ? GenderOnDay(record.genderBalance) : nil,
            workingGroups: record.workingGroups,
            expertise: record.sight.expertise && seesFigures
                ? record.coverage(under: policies).lines.map { ExpertiseOnDay($0) } : nil,
            plannedOverlaps: overlaps.map { OverlapOnDay($0) },
            advisories: seesFigures ? words.advice(try record.advisories(under: policies)) : nil
        )
    }
}

extension MandateOnDay {
    fileprivate init(_ mandate: Mandate?, on day: CivilDate) {
        self.init(
            inForce: mandate?.isInForce(on: day) ?? false,
            lastDay: mandate?.days.lastDay,
            instrument: mandate?.instrument.description,
            daysLeft: mandate?.daysLeft(on: day)
        )
    }
}

extension CeilingOnDay {
    fileprivate init(_ ceiling: Ceiling) {
        self.init(
            experts: ceiling.experts,
            instrument: ceiling.authority.instrument.description,
            paragraph: ceiling.authority.paragraph
        )
    }
}

extension CoordinatorOnDay {
    static let vacant = CoordinatorOnDay(
        status: .vacant,
        person: nil,
        firstDay: nil,
        lastDay: nil,
        effectiveEnd: nil,
        consentedOn: nil
    )

    fileprivate init(_ row: CoordinatorRow) {
        self.init(
            status: row.isActing ? .acting : .inOffice,
            person: row.term.person,
            firstDay: row.term.term.firstDay,
            lastDay: row.term.term.lastDay,
            effectiveEnd: row.term.effectiveEnd,
            consentedOn: row.consentedOn
        )
    }
}

extension MemberOnDay {
    init(_ record: ExpertRecord, gender: ExpertQueries.GenderColumn) {
        let expert = record.expert
        self.init(
            person: expert.person,
            name: record.name,
            nationality: expert.nationality?.description,
            regionalGroup: expert.regionalGroup?.code,
            gender: gender == .shown ? expert.gender : nil,
            firstDay: expert.service.spell.firstDay,
            lastDay: expert.service.lastDayOfTerm,
            effectiveEnd: expert.service.spell.lastDay,
            takenUpOn: expert.service.takenUpOn
        )
    }
}

extension ExpertiseOnDay {
    fileprivate init(_ line: CoverageLine) {
        self.init(
            tag: line.tag,
            holders: line.declared.people.count,
            confirmed: line.confirmed.people.count,
            fallsToZeroOn: line.declared.fallsToZeroOn
        )
    }
}

extension OverlapOnDay {
    fileprivate init(_ overlap: PlannedOverlap) {
        self.init(
            leaving: overlap.leaving,
            arriving: overlap.arriving,
            firstDay: overlap.days.firstDay,
            lastDay: overlap.days.lastDay
        )
    }
}
