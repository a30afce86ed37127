import ExpertGroup
import Phrases
import Policies
import Selection

/// Puts a suggestion of focal points into words.
struct FocalPointWords {
    private let ground: FocalPointGround
    private let phrases = Phrases(in: .english, .plain)

    init(_ ground: FocalPointGround) { self.ground = ground }

    func say(_ phrase: Phrase) -> String { phrases(phrase) }

    /// Why an expert could support a working group: knowledge with levels, languages, who else could, and until when.
    func reasons(
        _ assignment: FocalPointAnswer.Assignment,
        _ expert: FocalPointSupporter,
        _ match: FocalPointSupporter.Match,
        until: String?
    ) -> String {
        var (better, full): (Int?, [String]) = (nil, [])
        var (isKept, isOnly) = (false, false)
        for reason in assignment.reasons {
            switch reason {
            case .required: break
            case .match(_, let number): better = number
            case .kept: isKept = true
            case .onlyPossible: isOnly = true
            case .othersFull(let ids): full = ids.map(name)
            }
        }
        return say(
            .focalPointWhy(
                knowledge(of: match, in: assignment.group),
                tags: match.expertise.map { "\($0.tag) \($0.level)" },
                languages: match.languages,
                isDecided: assignment.reasons.contains(.required),
                better: better ?? 0,
                full: full,
                isKept: isKept,
                isOnly: isOnly,
                through: Day(expert.effectiveEnd),
                until: until
            )
        )
    }

    /// Until when somebody supports a working group, and what is recorded from then on that would be too much with them.
    func say(_ until: FocalPointPeriods.Until, of name: String, in code: String) -> String {
        let (lastDay, next) = (Day(until.lastDay), Day(until.day))
        return switch until.cause {
        case .ownAssignment: say(.focalPointUntil(lastDay, next, "own", [name], group: code, most: 1))
        case .lead(let other): say(.focalPointUntil(lastDay, next, "lead", [other], group: code, most: 1))
        case .workingGroupFull(let others, let most):
            say(.focalPointUntil(lastDay, next, "group", others, group: code, most: most))
        case .expertFull(let codes, let most):
            say(.focalPointUntil(lastDay, next, "load", codes, group: code, most: most))
        }
    }

    /// What is recorded as the reason: knowledge and languages, and nobody else's.
    func reason(_ assignment: FocalPointAnswer.Assignment, _ match: FocalPointSupporter.Match) -> String {
        say(
            .focalPointReason(
                knowledge(of: match, in: assignment.group),
                tags: match.expertise.map(\.tag),
                languages: match.languages,
                isDecided: assignment.reasons.contains(.required)
            )
        )
    }

    private func knowledge(of match: FocalPointSupporter.Match, in code: String) -> String {
        if !match.expertise.isEmpty { return "held" }
        return (ground.policy.expertise[code] ?? []).isEmpty ? "unasked" : "lacking"
    }

    private func name(_ id: String) -> String {
        ground.experts.first { $0.person.description == id }?.name ?? id
    }

    /// Rules that cannot hold together, each with its source.
    func conflict(_ rules: [FocalPointRule]) -> [String] {
        rules.map { rule in
            switch rule {
            case .least(let group, let number): say(.focalPointRule("least", of: group, nil, number))
            case .most(let group, let number): say(.focalPointRule("most", of: group, nil, number))
            case .load(let expert, let number): say(.focalPointRule("load", of: nil, name(expert), number))
            case .override(let expert, let group, .required):
                say(.focalPointRule("required", of: group, name(expert), nil))
            case .override(let expert, let group, .forbidden):
                say(.focalPointRule("forbidden", of: group, name(expert), nil))
            }
        }
    }

    /// What lets there be a suggestion again, each by itself; else that focal points are assigned one by one.
    func waysOut(_ rules: [FocalPointRule], _ reckoning: FocalPointReckoning) -> [String] {
        var ways: [String] = []
        if let most = reckoning.enoughGroups { ways.append(say(.focalPointWayOut(groupsAtMost: most))) }
        ways += reckoning.decisionsInTheWay.map { decision in
            say(
                .focalPointWayOut(
                    without: decision.demand == .required ? "--require" : "--rule-out",
                    "\(decision.person):\(decision.workingGroup)"
                )
            )
        }
        let isFull = rules.contains { if case .most = $0 { true } else { false } }
        return isFull || ways.isEmpty ? ways + [say(.focalPointWayOutOneByOne)] : ways
    }

    /// Who is not suggested and why, and of which working groups nothing can be said.
    func notes(_ lines: [FocalPointSuggestion.Line]) -> [String] {
        let day = Day(ground.day)
        guard !ground.experts.isEmpty else {
            return [say(.focalPointNobody(on: day, isInForce: ground.record.isInForce))]
        }
        guard !lines.isEmpty else { return [say(.noWorkingGroupOnDay)] }
        var notes = ground.groups.filter { ground.isUnknown($0.code) }.map { say(.focalPointUnknown($0.code)) }
        notes += ground.groups.filter { ground.candidates(for: $0.code) == 0 }.map { group in
            say(.focalPointUnmatched(group.code, tags: (ground.policy.expertise[group.code] ?? []).map(\.name)))
        }
        let decided = Set(ground.decisions.filter { $0.demand == .required }.map(\.person))
        func names(_ availability: FocalPointSupporter.Availability) -> [String] {
            ground.experts.filter { $0.availability == availability && !decided.contains($0.person) }.map(\.name)
        }
        let (absent, leaving) = (names(.absent), names(.leaving))
        if !absent.isEmpty { notes.append(say(.focalPointAbsent(absent, on: day))) }
        if !leaving.isEmpty {
            notes.append(say(.focalPointLeaving(leaving, days: ground.policy.daysLeftAtLeast)))
        }
        return notes
    }
}
