import Selection

/// The right answer to a small problem, by looking at every choice.
struct Reference {
    let problem: SlateProblem
    let slates: [Slate]
    /// Every choice of the size with those who are fixed, whatever other rules it breaks.
    let choices: [[Candidate]]

    init(_ problem: SlateProblem) {
        self.problem = problem
        slates = Enumeration(problem).slates
        choices = Enumeration.choices(of: problem.size, from: problem.candidates.count)
            .map { $0.map { problem.candidates[$0] } }
            .filter { members in problem.candidates.allSatisfy { !$0.isFixed || members.contains($0) } }
    }

    func answer(best: Int) -> SlateAnswer {
        guard let first = slates.first else {
            var answer = SlateAnswer(status: .infeasible)
            answer.conflict = conflict(among: rules)
            answer.relaxations = relaxations
            return answer
        }
        let ties = slates.count { $0.value == first.value }
        var answer = SlateAnswer(status: .optimal, value: first.value, bound: first.value)
        answer.slates = Array(slates.prefix(best))
        answer.ties = SlateAnswer.Ties(count: ties, isComplete: true)
        answer.front = front
        answer.reserves = first.members.map { reserve(for: $0, in: first) }
        return answer
    }

    /// What is said of a candidate who has to be in, or may not be.
    func forced(_ id: String, by demand: Rule) -> Forced {
        var other = problem
        switch demand {
        case .include: other.include.append(id)
        case .exclude: other.exclude.append(id)
        default: break
        }
        let reference = Reference(other)
        guard let slate = reference.slates.first, let first = slates.first else {
            var forced = Forced(id: id, status: .infeasible)
            forced.conflict = reference.conflict(among: reference.rules)
            return forced
        }
        var forced = Forced(id: id, status: .optimal, value: slate.value, cost: first.value - slate.value)
        forced.slate = slate.members
        forced.enters = slate.members.filter { !first.members.contains($0) }
        forced.leaves = first.members.filter { !slate.members.contains($0) }
        for ((part, from), (_, to)) in zip(terms(first.members), terms(slate.members)) where from != to {
            forced.terms.append(Term(part: part, from: from, to: to))
        }
        return forced
    }

    private func terms(_ ids: [String]) -> [(Term.Part, Int)] {
        let members = problem.candidates.filter { ids.contains($0.id) }
        var alone = problem
        (alone.quotas, alone.coverage) = ([], [])
        var terms = [(Term.Part.scores, Enumeration.worth(of: members, alone))]
        let unscored = members.map { Candidate(id: $0.id, features: $0.features, holds: $0.holds) }
        for item in problem.coverage {
            (alone.quotas, alone.coverage) = ([], [item])
            terms.append((.coverage(id: item.id), Enumeration.worth(of: unscored, alone)))
        }
        for quota in problem.quotas {
            (alone.quotas, alone.coverage) = ([quota], [])
            terms.append((.quota(feature: quota.feature, value: quota.value), Enumeration.worth(of: unscored, alone)))
        }
        return terms
    }

    private func reserve(for member: String, in slate: Slate) -> Reserve {
        var other = problem
        other.exclude.append(member)
        other.include.removeAll { $0 == member }
        for place in other.candidates.indices where other.candidates[place].id == member {
            other.candidates[place].isFixed = false
        }
        let rest = Set(slate.members).subtracting([member])
        let best = Enumeration(other).slates.first { rest.isSubset(of: $0.members) }
        return Reserve(
            member: member,
            replacement: best?.members.first { !rest.contains($0) },
            value: best?.value
        )
    }

    private var front: Front {
        var points: [[Int]: Front.Point] = [:]
        for slate in slates {
            let members = problem.candidates.filter { slate.members.contains($0.id) }
            let terms = terms(slate.members)
            let gains = terms.reduce(0) { if case .coverage = $1.0 { $0 + $1.1 } else { $0 } }
            let distance = problem.quotas.filter { $0.feature == "region" }.reduce(0) { sum, quota in
                sum + (quota.target.map { abs(members.count { $0.features["region"] == quota.value } - $0) } ?? 0)
            }
            func count(_ gender: String) -> Int { members.count { $0.features["gender"] == gender } }
            let gap = abs(count("woman") - count("man"))
            points[[terms[0].1, gains, -distance, -gap]] = Front.Point(
                competence: terms[0].1,
                coverage: gains,
                regionalDistance: distance,
                genderGap: gap,
                members: slate.members
            )
        }
        let kept = points.keys.filter { one in
            !points.keys.contains { other in other != one && zip(other, one).allSatisfy { $0 >= $1 } }
        }
        return Front(isComplete: true, points: kept.compactMap { points[$0] })
    }
}
