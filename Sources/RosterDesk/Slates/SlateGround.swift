import ExpertGroup
import Policies
import Postgres
import Selection

/// All that options for vacant seats are made of: who stays, who may be chosen, who may not and why, and the rules.
struct SlateGround {
    let record: GroupRecord
    let call: (id: Int64, code: String)
    let seats: Int
    let staying: [SlatePerson]
    let candidates: [SlatePerson]
    let excluded: [SlateProposal.NotProposed]

    /// Everybody who stays or is nominated, also who cannot be proposed.
    let everybody: [PersonID: SlatePerson]

    /// Those that are switched off are among them.
    let rules: [SlateRule]

    /// What balance costs an option; `nil` where it has no price.
    let balancePrice: SlatePolicy.BalancePrice?

    var day: CivilDate { record.day }

    /// How many there are with those who are chosen.
    var size: Int { staying.count + seats }

    /// What becomes of more people than the ceiling has room for.
    enum Room {
        /// They are refused.
        case required

        /// They are told of.
        case told
    }

    /// - Throws: `Failure`; of the mandate and the ceiling what an appointment on that day would be refused for.
    init(
        seats: Int,
        on day: CivilDate?,
        call code: String?,
        switches: String?,
        room: Room,
        in session: Session,
        under policies: Policies
    ) throws {
        let grouping = Grouping(policies.balance.grouping)
        let record = try GroupRecord(on: day, grouping, in: session)
        let call = try AssessmentQueries.call(code, session)
        let inPost = record.inPost
        try Self.checkMandate(in: record)
        if room == .required { try SeatsOnDay(record).checkRoom(for: seats) }
        let counting = SlateQueries.Counting(
            day: record.day,
            standing: policies.expertise.counts,
            grouping: grouping
        )
        let nominees = try AssessmentQueries.nominees(of: call.id, on: policies.assessment.criteria, session)
        let ends = Dictionary(inPost.map { ($0.expert.person, $0.expert.service.spell.lastDay) }) { first, _ in first }
        let people = try SlateQueries.people(
            Set(nominees.map(\.person)).union(ends.keys).sorted(),
            answering: call.id,
            counting,
            session
        )
        let assessed = Dictionary(nominees.map { ($0.person, $0) }) { first, _ in first }
        var (staying, candidates): ([SlatePerson], [SlatePerson]) = ([], [])
        var excluded: [SlateProposal.NotProposed] = []
        var everybody: [PersonID: SlatePerson] = [:]
        for var one in people {
            if let lastDay = ends[one.person] {
                one.lastDay = lastDay
                staying.append(one)
            }
            everybody[one.person] = one
            guard let nominee = assessed[one.person] else { continue }
            one.score = nominee.assessment.score
            everybody[one.person] = one
            let reasons = Self.reasons(against: one, nominee, stays: ends[one.person] != nil, policies)
            if let reason = reasons.first {
                excluded.append(
                    SlateProposal.NotProposed(
                        person: one.person,
                        name: one.name,
                        reason: reason,
                        missing: nominee.assessment.missing
                    )
                )
            } else {
                candidates.append(one)
            }
        }
        let needs = try ListNeeds(programmeYear: record.day.programmeYear).perform(in: session)
        let rules = SlateRule.all(for: inPost.count + seats, needs: needs, under: policies)
        self.rules = try SlateSwitches(switches, among: rules).applied(to: rules)
        (self.record, self.call, self.seats) = (record, call, seats)
        (self.staying, self.candidates, self.excluded) = (staying, candidates, excluded)
        self.everybody = everybody
        balancePrice = policies.slate.balancePrice
    }

    /// Why a nominee cannot be proposed; the first reason is told.
    private static func reasons(
        against one: SlatePerson,
        _ nominee: AssessmentQueries.Nominee,
        stays: Bool,
        _ policies: Policies
    ) -> [SlateProposal.Reason] {
        let reasons: [(SlateProposal.Reason, Bool)] = [
            (.inPost, stays), (.withdrawn, !nominee.stands), (.notAvailable, !one.isAvailable),
            (.noCompleteAssessment, one.score == nil),
            (.noExpertiseOnRecord, one.expertise.count < policies.eligibility.expertiseAtLeast),
        ]
        return reasons.filter(\.1).map(\.0)
    }
}

extension CivilDate {
    /// The programme year to which the day belongs: it begins on 1 February of the year that names it.
    fileprivate var programmeYear: Int { month < 2 ? year - 1 : year }
}

extension SlateGround {
    /// The problem for the engine, with some of the rules that bind, and with the price of balance.
    func problem(_ rules: [SlateRule], include: [String] = [], exclude: [String] = []) -> SlateProblem {
        var problem = unpriced(rules, include: include, exclude: exclude)
        for rule in priced {
            problem.quotas.append(
                Quota(
                    feature: rule.kind.rawValue,
                    value: rule.subject ?? "",
                    target: rule.target,
                    penalty: balancePrice?.each ?? 0
                )
            )
        }
        return problem
    }

    /// The same where balance has no price.
    func unpriced(_ rules: [SlateRule], include: [String] = [], exclude: [String] = []) -> SlateProblem {
        var problem = SlateProblem(
            size: size,
            candidates: staying.map { $0.candidate(fixed: true) } + candidates.map { $0.candidate(fixed: false) },
            include: include,
            exclude: exclude
        )
        for rule in rules where rule.setting == .hard {
            let (subject, least) = (rule.subject ?? "", rule.least ?? 0)
            switch rule.kind {
            case .nationality: problem.limits.append(ValueLimit(feature: rule.kind.rawValue, count: rule.most ?? size))
            case .region, .gender:
                problem.quotas.append(
                    Quota(feature: rule.kind.rawValue, value: subject, least: least, most: rule.most)
                )
            case .coverage: problem.coverage.append(CoverageItem(id: subject, holds: subject, least: least))
            case .language:
                problem.coverage.append(CoverageItem(id: rule.name, holds: "lang:\(subject)", least: least))
            }
        }
        return problem
    }

    /// The rules whose targets have a price: soft ones too, since they bound nothing, and none that is off.
    var priced: [SlateRule] { rules.filter { $0.target != nil && $0.setting != .off } }

    /// What it costs an option, in thousandths, that the Group with these people is off the targets; 0 where balance has no
    /// price.
    func balanceCost(with chosen: [SlatePerson]) -> Int {
        let people = staying + chosen
        let off = priced.reduce(0) { $0 + abs($1.count(among: people) - ($1.target ?? 0)) }
        return off * (balancePrice?.each ?? 0)
    }

    /// The rule of which the engine speaks.
    func rule(_ rule: Selection.Rule) -> SlateRule? {
        switch rule {
        case .quota(let feature, let value, _, _): rules.first { $0.name == "\(feature).\(value)" }
        case .limit(let feature, _): rules.first { $0.name == feature }
        case .coverage(let id, _, _): rules.first { $0.name == id || $0.kind == .coverage && $0.subject == id }
        case .size, .include, .exclude: nil
        }
    }
}
