/// One way to serve a group: who serves it, and who may lead it so that the match is the best.
struct FocalOption {
    var members: [Int]
    /// All who may lead equally well; empty where nobody serves.
    var leads: [Int]
    /// All but the loads.
    var worth: FocalWorth
}

extension FocalModel {
    /// Every way to serve the group; none where there are more than the limit.
    func options(of group: Int, atMost limit: Int) -> [FocalOption]? {
        let rule = problem.groups[group]
        let required = problem.experts.indices.filter { pairs[group][$0]?.isRequired == true }
        let others = problem.experts.indices.filter { pairs[group][$0]?.isRequired == false }
        var options: [FocalOption] = []
        var members = required
        func choose(from start: Int) -> Bool {
            if members.count >= rule.least {
                guard options.count < limit else { return false }
                options.append(option(members.sorted(), of: group))
            }
            guard members.count < rule.most else { return true }
            for place in others.indices[start...] {
                members.append(others[place])
                guard choose(from: place + 1) else { return false }
                members.removeLast()
            }
            return true
        }
        guard members.count <= rule.most else { return [] }
        return choose(from: 0) ? options : nil
    }

    func option(_ members: [Int], of group: Int) -> FocalOption {
        let matches = members.map { pairs[group][$0]?.match ?? 0 }
        let weights = problem.weights
        let best = weights.lead >= weights.alternate ? matches.max() : matches.min()
        // Where both weights are the same, anybody leads as well as anybody else.
        let leads = zip(members, matches).filter { $1 == best || weights.lead == weights.alternate }.map(\.0)
        var worth = FocalWorth()
        worth.match = weights.alternate * matches.reduce(0, +) + (weights.lead - weights.alternate) * (best ?? 0)
        worth.kept = members.count { pairs[group][$0]?.isCurrent == true }
        let ends = members.compactMap { termEnds[$0] }
        for (place, end) in ends.enumerated() { worth.apart -= ends[..<place].count { $0 == end } }
        return FocalOption(members: members, leads: leads, worth: worth)
    }
}
