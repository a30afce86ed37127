import ExpertGroup
import Policies
import Postgres
import Selection

/// All that a suggestion of focal points is made of: who could support, what each working group asks for, who supports it now.
struct FocalPointGround {
    let record: GroupRecord
    let policies: Policies

    /// Those in post, whoever leaves first coming first.
    let experts: [FocalPointSupporter]

    /// On the day, and to begin later.
    let assigned: [FocalPointQueries.Assigned]
    let decisions: [FocalPointOverrides.Decision]

    /// How many working groups one expert supports at most; `nil` for no limit.
    let groupsAtMost: Int?

    /// By the working group's code.
    private let matches: [PersonID: [String: FocalPointSupporter.Match]]

    var day: CivilDate { record.day }
    var groups: [WorkingGroupOnDay] { record.workingGroups }
    var policy: FocalPointPolicy { policies.focalPoints }

    /// - Throws: `Failure`, or `PostgresError`.
    init(
        on day: CivilDate?,
        require: String?,
        ruleOut: String?,
        groupsAtMost: Int?,
        in session: Session,
        under policies: Policies
    ) throws {
        guard groupsAtMost.map((1...SuggestFocalPoints.mostGroups).contains) ?? true else {
            throw Failure.malformed(column: "groups_at_most")
        }
        let record = try GroupRecord(on: day, Grouping(policies.balance.grouping), in: session)
        let levels = FocalPointPolicy.LanguageLevel.allCases.drop { $0 != policies.focalPoints.languageFrom }
        let languages = try FocalPointQueries.languages(
            of: record.inPost.map(\.expert.person),
            from: levels.map(\.rawValue),
            record.knowledge,
            session
        )
        let experts = record.inPost.map {
            FocalPointSupporter($0, languages: languages[$0.expert.person] ?? [], on: record.day, under: policies)
        }
        assigned =
            record.isInForce ? try FocalPointQueries.assignments(record.day, record.knowledge, session) : []
        decisions = try FocalPointOverrides(require: require, ruleOut: ruleOut, among: record, session).decisions
        let codes = record.workingGroups.map(\.code)
        matches = Dictionary(
            experts.map { expert in
                let matches = codes.map { ($0, expert.match($0, under: policies.focalPoints)) }
                return (expert.person, Dictionary(matches) { first, _ in first })
            }
        ) { first, _ in first }
        (self.record, self.policies, self.experts) = (record, policies, experts)
        self.groupsAtMost = groupsAtMost ?? policies.focalPoints.groupsAtMost
    }

    func match(_ person: PersonID, _ code: String) -> FocalPointSupporter.Match { matches[person]?[code] ?? .init() }

    /// Who supports on the day.
    var current: [FocalPointQueries.Assigned] { assigned.filter { $0.firstDay <= day } }

    /// What is on record of an expert and a working group for the day.
    func today(_ person: PersonID, in code: String) -> FocalPointQueries.Assigned? {
        current.first { $0.workingGroup == code && $0.person == person }
    }

    /// Whether the policy says nothing of a working group.
    func isUnknown(_ code: String) -> Bool { policy.expertise[code] == nil && policy.languages[code] == nil }

    /// How many of those who may be suggested suit a working group; one of whom it was decided may.
    func candidates(for code: String) -> Int {
        experts.count { expert in
            let demands = decisions.filter { $0.person == expert.person && $0.workingGroup == code }.map(\.demand)
            if demands.contains(.required) { return true }
            return expert.availability == .available && match(expert.person, code).sum > 0
        }
    }
}

extension FocalPointGround {
    /// The problem for the engine.
    ///
    /// A working group that nobody in post suits may stay without anybody: one of which nothing can be said must not hide
    /// what can be said of the others.
    var problem: FocalPointProblem {
        let range = policies.staffing.focalPoints
        return FocalPointProblem(
            experts: experts.map { expert in
                let suits = expert.availability == .available
                return FocalPointExpert(
                    id: expert.person.description,
                    match: suits
                        ? Dictionary(groups.map { ($0.code, match(expert.person, $0.code).sum) }) { first, _ in first }
                        : [:],
                    maxLoad: groupsAtMost,
                    termEnd: period(of: expert.effectiveEnd),
                    current: current.filter { $0.person == expert.person }.map(\.workingGroup)
                )
            },
            groups: groups.map { group in
                let isPossible = candidates(for: group.code) > 0
                return FocalPointGroup(
                    id: group.code,
                    least: isPossible ? range.lowerBound : 0,
                    most: range.upperBound
                )
            },
            overrides: decisions.map {
                FocalPointOverride(expert: $0.person.description, group: $0.workingGroup, demand: $0.demand)
            },
            weights: FocalPointProblem.Weights(lead: policy.leadCounts, alternate: policy.alternateCounts)
        )
    }

    /// What is the same for terms that end together.
    private func period(of lastDay: CivilDate) -> String {
        switch policy.endsTogether {
        case .month: "\(lastDay.year)-\(lastDay.month)"
        case .quarter: "\(lastDay.year)-Q\((lastDay.month + 2) / 3)"
        case .year: "\(lastDay.year)"
        }
    }
}
