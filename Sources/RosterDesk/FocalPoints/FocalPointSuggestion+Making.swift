import ExpertGroup
import Phrases
import Selection

extension FocalPointSuggestion {
    /// The paper: who could support what and why, what changes by it, and what stands in the way.
    init(_ ground: FocalPointGround) {
        let reckoning = FocalPointReckoning(ground)
        let answer = reckoning.answer
        let words = FocalPointWords(ground)
        let periods = FocalPointPeriods(ground, reckoning)
        let lines = ground.groups.map { group in
            let suggested = reckoning.assignments(to: group.code).compactMap { Suggested($0, periods, words, ground) }
            return Line(group.code, group.name, suggested, ground)
        }
        let suggested = lines.flatMap(\.focalPoints).map(\.person)
        // Where nobody is suggested, whoever supports a working group goes on.
        let unserved = lines.filter(\.focalPoints.isEmpty).map(\.code)
        self.init(
            asAt: ground.day,
            asKnownOn: ground.record.asKnownOn,
            status: SlateProposal.Status(answer.status),
            paper: words.say(.focalPointPaper),
            workingGroups: lines,
            experts: ground.experts.map { expert in
                let today = ground.current.filter { $0.person == expert.person }.map(\.workingGroup)
                return Load(
                    person: expert.person,
                    name: expert.name,
                    before: today.count,
                    after: suggested.count { $0 == expert.person } + today.count(where: unserved.contains),
                    effectiveEnd: expert.effectiveEnd
                )
            },
            ties: Ties(count: answer.ties.count, complete: answer.ties.isComplete),
            conflict: words.conflict(answer.conflict),
            waysOut: answer.status == .infeasible ? words.waysOut(answer.conflict, reckoning) : [],
            notes: words.notes(lines)
        )
    }
}

extension FocalPointSuggestion.Line {
    fileprivate init(
        _ code: String,
        _ name: String,
        _ suggested: [FocalPointSuggestion.Suggested],
        _ ground: FocalPointGround
    ) {
        (self.code, self.name, focalPoints) = (code, name, suggested)
        let people = suggested.map(\.person)
        leaving = ground.current.filter { $0.workingGroup == code && !people.contains($0.person) && !suggested.isEmpty }
            .map { FocalPointSuggestion.Leaving(person: $0.person, name: $0.name, lead: $0.lead) }
    }
}

extension FocalPointSuggestion.Suggested {
    fileprivate init?(
        _ assignment: FocalPointAnswer.Assignment,
        _ periods: FocalPointPeriods,
        _ words: FocalPointWords,
        _ ground: FocalPointGround
    ) {
        guard let expert = ground.experts.first(where: { $0.person.description == assignment.expert }) else {
            return nil
        }
        let (code, leads) = (assignment.group, assignment.role == .lead)
        let today = ground.today(expert.person, in: code)
        let match = ground.match(expert.person, code)
        let change: FocalPointSuggestion.Change =
            switch today?.lead {
            case nil: .new
            case leads: .stays
            case false: .leads
            case true: .standsBack
            }
        let until = periods.until(expert.person, in: code)
        let why = until.map { words.say($0, of: expert.name, in: code) }
        self.init(
            person: expert.person,
            name: expert.name,
            lead: leads,
            change: change,
            match: match.sum,
            expertise: match.expertise,
            languages: match.languages,
            required: assignment.reasons.contains(.required),
            effectiveEnd: expert.effectiveEnd,
            lastDay: until?.lastDay,
            lastDayWhy: why,
            text: words.reasons(assignment, expert, match, until: why),
            reason: words.reason(assignment, match)
        )
    }
}
