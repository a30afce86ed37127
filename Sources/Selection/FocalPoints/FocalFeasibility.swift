extension FocalPointProblem {
    /// The rules that bind, in the order of the problem.
    var rules: [FocalPointRule] {
        var rules: [FocalPointRule] = []
        for group in groups {
            if group.least > 0 { rules.append(.least(group: group.id, group.least)) }
            rules.append(.most(group: group.id, group.most))
        }
        for expert in experts {
            if let load = expert.maxLoad { rules.append(.load(expert: expert.id, load)) }
        }
        return rules
            + overrides.map { .override(expert: $0.expert, group: $0.group, $0.demand) }
    }

    /// Rules that cannot hold together, each of them needed for that; empty where all can hold.
    var conflict: [FocalPointRule] {
        var kept = rules
        guard !canHold(kept) else { return [] }
        for place in kept.indices.reversed() {
            let rule = kept.remove(at: place)
            if canHold(kept) { kept.insert(rule, at: place) }
        }
        return kept
    }

    /// Whether some assignment meets the rules; who leads does not matter for that.
    func canHold(_ rules: [FocalPointRule]) -> Bool {
        let expertPlaces = Dictionary(experts.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        let groupPlaces = Dictionary(groups.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        var least = groups.map { _ in 0 }
        var most = groups.map { _ in Int.max }
        var room = experts.map { _ in Int.max }
        var isAllowed = groups.map { group in experts.map { ($0.match[group.id] ?? 0) > 0 } }
        // That an override lets somebody serve without a match is no demand: it stands whichever rules hold.
        for override in overrides where override.demand == .required {
            guard let expert = expertPlaces[override.expert], let group = groupPlaces[override.group] else { continue }
            isAllowed[group][expert] = true
        }
        var isRequired = groups.map { _ in experts.map { _ in false } }
        var forbidden: [(Int, Int)] = []
        for rule in rules {
            switch rule {
            case .least(let group, let number): if let group = groupPlaces[group] { least[group] = number }
            case .most(let group, let number): if let group = groupPlaces[group] { most[group] = number }
            case .load(let expert, let number): if let expert = expertPlaces[expert] { room[expert] = number }
            case .override(let expert, let group, let demand):
                guard let expert = expertPlaces[expert], let group = groupPlaces[group] else { continue }
                switch demand {
                case .required: isRequired[group][expert] = true
                case .forbidden: forbidden.append((group, expert))
                }
            }
        }
        for (group, expert) in forbidden {
            if isRequired[group][expert] { return false }
            isAllowed[group][expert] = false
        }
        var open = least
        for group in groups.indices {
            for expert in experts.indices where isRequired[group][expert] {
                isAllowed[group][expert] = false
                room[expert] -= 1
                open[group] -= 1
            }
            guard max(least[group], isRequired[group].count { $0 }) <= most[group] else { return false }
        }
        guard room.allSatisfy({ $0 >= 0 }) else { return false }
        return FocalFilling(room: room, isAllowed: isAllowed).fill(open)
    }
}

/// Finds experts for the open places of groups, moving those already placed where that makes room.
private struct FocalFilling {
    private var room: [Int]
    private let isAllowed: [[Bool]]
    private var isPlaced: [[Bool]]

    init(room: [Int], isAllowed: [[Bool]]) {
        self.room = room
        self.isAllowed = isAllowed
        isPlaced = isAllowed.map { $0.map { _ in false } }
    }

    func fill(_ open: [Int]) -> Bool {
        var filling = self
        for (group, places) in open.enumerated() where places > 0 {
            guard places <= room.count else { return false }
            for _ in 0..<places {
                var seen = room.map { _ in false }
                guard filling.place(in: group, &seen) else { return false }
            }
        }
        return true
    }

    private mutating func place(in group: Int, _ seen: inout [Bool]) -> Bool {
        for expert in room.indices where isAllowed[group][expert] && !isPlaced[group][expert] && !seen[expert] {
            seen[expert] = true
            if room[expert] > 0 {
                room[expert] -= 1
                isPlaced[group][expert] = true
                return true
            }
            for other in isPlaced.indices where other != group && isPlaced[other][expert] {
                guard place(in: other, &seen) else { continue }
                isPlaced[other][expert] = false
                isPlaced[group][expert] = true
                return true
            }
        }
        return false
    }
}
