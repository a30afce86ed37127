extension FrontRegards {
    /// So many regions at most are bounded all at once; beyond, each of their counts is fixed in turn.
    private static var mostRegionsAtOnce: Int { 6 }
    /// So many ways to fix the counts of the regions are looked at, at most.
    private static var mostWays: Int { 500 }

    /// Whether the front can be divided by regional distance.
    var isDivisible: Bool {
        isBoundedAtOnce
            || regions.reduce(1) { min($0 * (min($1.candidates.count, size) + 1), Self.mostWays + 1) }
                <= Self.mostWays
    }

    private var isBoundedAtOnce: Bool {
        regions.count <= Self.mostRegionsAtOnce && regions.allSatisfy { $0.targets.count == 1 }
    }

    /// Slates whose gender gap is no larger, as parts each of which is told by ceilings.
    ///
    /// Where o of n are neither women nor men, the gap w − m = 2w + o − n is at most g if w is at most (n + g − o) / 2, and
    /// m likewise.
    func parts(upToGap gap: Int) -> [[SlateModel.Ceiling]] {
        (0...min(others.count, size)).compactMap { others in
            let most = (size + gap - others) / 2
            guard 2 * most >= size - others else { return nil }
            let gendered = women + men
            return [
                .init(candidates: women, most: most), .init(candidates: men, most: most),
                .init(candidates: self.others, most: others), .init(candidates: gendered, most: size - others),
            ]
        }
    }

    /// Slates whose regional distance is no larger, likewise.
    ///
    /// The sum of |count − target| is the largest of all sums of ±(count − target). Where u of n are of no region, and A
    /// are the regions with +, that is 2 · count(A) + u − n − target(A) + target(others): a ceiling on the count of A.
    func parts(upToDistance distance: Int) -> [[SlateModel.Ceiling]] {
        guard !regions.isEmpty else { return [[]] }
        guard isBoundedAtOnce else { return partsByCount(upToDistance: distance) }
        let placed = regions.flatMap(\.candidates)
        return (0...min(unplaced.count, size)).compactMap { outside in
            var ceilings = [
                SlateModel.Ceiling(candidates: unplaced, most: outside),
                SlateModel.Ceiling(candidates: placed, most: size - outside),
            ]
            for pattern in 0..<(1 << regions.count) {
                let plus = regions.indices.filter { pattern >> $0 & 1 == 1 }
                let targets = regions.indices.reduce(0) { sum, region in
                    sum + (plus.contains(region) ? 1 : -1) * regions[region].targets[0]
                }
                let most = (distance + targets + size - outside) >> 1
                guard most >= 0 else { return nil }
                if most < size {
                    ceilings.append(.init(candidates: plus.flatMap { regions[$0].candidates }, most: most))
                }
            }
            return ceilings
        }
    }

    private func partsByCount(upToDistance distance: Int) -> [[SlateModel.Ceiling]] {
        var ways: [(used: Int, distance: Int, ceilings: [SlateModel.Ceiling])] = [(0, 0, [])]
        let all = unplaced + regions.flatMap(\.candidates)
        for region in regions {
            let isOfRegion = Set(region.candidates)
            let rest = all.filter { !isOfRegion.contains($0) }
            ways = ways.flatMap { way in
                (0...min(region.candidates.count, size - way.used)).compactMap { count in
                    let off = way.distance + region.distance(of: count)
                    guard off <= distance else { return nil }
                    let ceilings: [SlateModel.Ceiling] = [
                        .init(candidates: region.candidates, most: count), .init(candidates: rest, most: size - count),
                    ]
                    return (way.used + count, off, way.ceilings + ceilings)
                }
            }
        }
        return ways.map(\.ceilings)
    }
}
