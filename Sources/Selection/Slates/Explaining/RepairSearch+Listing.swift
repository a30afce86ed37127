extension RepairSearch {
    /// The repairs of least cost: one of them, or all as far as `mostRepairs`.
    ///
    /// - Returns: Nothing where bending does not help; and whether there are no more of those that are asked for.
    mutating func repairs(all: Bool) throws(NodePurse.Exhausted) -> (bends: [Bend], isComplete: Bool) {
        // Without limits nothing costs more: this bounds what can be saved by raising them further.
        guard let free = try cheapest(raising: nil) else { return ([], true) }
        var best = free.bend
        try forEachRaise { search, raises, cost throws(NodePurse.Exhausted) in
            guard cost + free.priced < best.cost else { return false }
            let found = try search.cheapest(raising: raises, for: best.cost - cost - 1)
            if let found, found.bend.cost < best.cost { best = found.bend }
            return true
        }
        guard all else { return ([best], true) }
        var bends: [Bend] = []
        do {
            try forEachRaise { search, raises, cost throws(NodePurse.Exhausted) in
                guard cost + free.priced <= best.cost, bends.count < SlateQuestion.mostRepairs else { return false }
                try search.list(costing: best.cost - cost, raising: raises, within: [:], into: &bends)
                return true
            }
        } catch {
            return (bends.isEmpty ? [best] : bends.sorted(), false)
        }
        return (bends.sorted(), bends.count < SlateQuestion.mostRepairs)
    }

    /// Finds all bends of the cost within the ranges.
    ///
    /// A bend of least cost is never beyond another in every rule. So any other than the one that is found bends some rule
    /// less, and the first such rule, of those that this one bends, divides the others into parts without overlap.
    private mutating func list(
        costing cost: Int128,
        raising raises: [Int],
        within ranges: Ranges,
        into bends: inout [Bend]
    ) throws(NodePurse.Exhausted) {
        guard bends.count < SlateQuestion.mostRepairs,
            let found = try cheapest(raising: raises, within: ranges, for: cost)
        else { return }
        bends.append(found.bend)
        var ranges = ranges
        for place in priced where found.bend.amounts[place] > 0 {
            let amount = found.bend.amounts[place]
            let range = ranges[place] ?? 0...max(0, book.entries[place].flex ?? .max)
            if range.lowerBound < amount {
                ranges[place] = range.lowerBound...(amount - 1)
                try list(costing: cost, raising: raises, within: ranges, into: &bends)
            }
            ranges[place] = amount...range.upperBound
        }
    }

    /// Goes through all ways to raise the limits, the cheapest first, as long as the body asks for more at the cost.
    private mutating func forEachRaise(
        _ body: (inout RepairSearch, _ raises: [Int], _ cost: Int128) throws(NodePurse.Exhausted) -> Bool
    ) throws(NodePurse.Exhausted) {
        // A limit matters only as far as a set that it bounds has members and the slate has seats.
        let most = limits.map { limit in
            let largest = book.entries[limit].sets.reduce(0) { max($0, book.sets[$1].count) }
            return max(0, min(largest, book.problem.size) - book.entries[limit].number)
        }
        for sum in 0...most.reduce(0, +) {
            let cost = Int128(sum) * Int128(scale)
            guard
                try share(
                    sum,
                    upTo: most[...],
                    after: [],
                    { search, raises throws(NodePurse.Exhausted) in
                        try body(&search, raises, cost)
                    }
                )
            else { return }
        }
    }

    /// Goes through all ways to share a sum so that no share is larger than its most, as long as the body asks for more.
    ///
    /// - Returns: Whether it does at the end.
    private mutating func share(
        _ sum: Int,
        upTo most: ArraySlice<Int>,
        after shares: [Int],
        _ body: (inout RepairSearch, _ shares: [Int]) throws(NodePurse.Exhausted) -> Bool
    ) throws(NodePurse.Exhausted) -> Bool {
        guard let first = most.first else { return try body(&self, shares) }
        let others = most.dropFirst()
        let least = max(0, sum - others.reduce(0, +))
        for share in stride(from: least, through: min(first, sum), by: 1) {
            guard try self.share(sum - share, upTo: others, after: shares + [share], body) else { return false }
        }
        return true
    }
}

extension RepairSearch.Bend: Comparable {
    /// The one that bends the first rule less comes first.
    static func < (one: Self, other: Self) -> Bool { one.amounts.lexicographicallyPrecedes(other.amounts) }
}
