extension SlateProblem {
    /// All parts of the worth of a slate, those of 0 too: the scores, then coverage, then quotas, as the problem has them.
    func terms(of members: [Candidate]) -> [(part: Term.Part, worth: Int)] {
        var terms = [(part: Term.Part.scores, worth: members.reduce(0) { $0 + $1.score })]
        for item in coverage {
            let holders = members.count { $0.holds[item.holds].map { $0 >= item.level } ?? false }
            terms.append((.coverage(id: item.id), item.gains.prefix(holders).reduce(0, +)))
        }
        for quota in quotas {
            let count = members.count { $0.features[quota.feature] == quota.value }
            let distance = quota.target.map { abs(count - $0) } ?? 0
            terms.append((.quota(feature: quota.feature, value: quota.value), -quota.penalty * distance))
        }
        return terms
    }

    /// The terms that are not the same for two slates.
    func changes(from before: [Candidate], to after: [Candidate]) -> [Term] {
        zip(terms(of: before), terms(of: after)).compactMap { from, to in
            from.worth == to.worth ? nil : Term(part: from.part, from: from.worth, to: to.worth)
        }
    }
}
