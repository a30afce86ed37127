extension FocalModel {
    /// The assignments that the options make, each with its reasons.
    func assignments(_ options: [FocalOption]) -> [FocalPointAnswer.Assignment] {
        var loads = problem.experts.map { _ in 0 }
        for option in options { for member in option.members { loads[member] += 1 } }
        return options.enumerated().flatMap { group, option in
            let lead = option.leads.first
            let members = option.members.filter { $0 == lead } + option.members.filter { $0 != lead }
            return members.map { member in
                FocalPointAnswer.Assignment(
                    group: problem.groups[group].id,
                    expert: problem.experts[member].id,
                    role: member == lead ? .lead : .alternate,
                    reasons: reasons(for: member, in: group, option, loads)
                )
            }
        }
    }

    private func reasons(
        for expert: Int,
        in group: Int,
        _ option: FocalOption,
        _ loads: [Int]
    ) -> [FocalPointAnswer.Reason] {
        guard let pair = pairs[group][expert] else { return [] }
        var reasons: [FocalPointAnswer.Reason] = []
        if pair.isRequired { reasons.append(.required) }
        let better = problem.experts.indices.filter { (pairs[group][$0]?.match ?? 0) > pair.match }
        reasons.append(.match(pair.match, better: better.count))
        if pair.isCurrent { reasons.append(.kept) }
        let possible = pairs[group].count { $0 != nil }
        if possible == 1 || possible <= problem.groups[group].least { reasons.append(.onlyPossible) }
        let full = better.filter { other in
            !option.members.contains(other) && problem.experts[other].maxLoad.map { loads[other] >= $0 } == true
        }
        if !full.isEmpty { reasons.append(.othersFull(full.map { problem.experts[$0].id })) }
        return reasons
    }
}
