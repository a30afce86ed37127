extension FrontSearch {
    /// So many slates between two corners are looked at, at first and at most.
    private static var firstBetween: Int { 50 }
    private static var mostBetween: Int { 10_000 }

    /// Finds the slates of a cell with the largest competence and with the largest coverage.
    ///
    /// - Returns: Whether there are slates in the cell.
    mutating func findEnds(of cell: FrontCell) throws(NodePurse.Exhausted) -> Bool {
        let scores = problem.candidates.map(\.score)
        let (span, overflow) = ((scores.max() ?? 0) - (scores.min() ?? 0)).multipliedReportingOverflow(by: problem.size)
        let gains = problem.coverage.reduce(Int128(0)) { sum, item in
            item.gains.prefix(problem.size).reduce(sum) { $0 + Int128($1) }
        }
        guard !overflow, span < .max, gains < Int128(Int.max) else {
            purse.note(.numbers)
            throw NodePurse.Exhausted()
        }
        try improve(cell, by: Weighting(competence: Int(gains) + 1, coverage: 1))
        guard !points.stairs(upToGap: cell.gap, distance: cell.distance).isEmpty else { return false }
        try improve(cell, by: Weighting(competence: 1, coverage: span + 1))
        return true
    }

    /// Finds the slates of a cell that some weighting prefers to all others: between two of them, whatever is better at the
    /// weighting at which they weigh the same.
    mutating func findCorners(of cell: FrontCell) throws(NodePurse.Exhausted) -> [Front.Point] {
        var settled: Set<Weighting> = []
        while true {
            let corners = corners(of: points.stairs(upToGap: cell.gap, distance: cell.distance))
            let open = zip(corners, corners.dropFirst()).map(Weighting.init(between:and:)).first {
                !settled.contains($0)
            }
            guard let open else { return corners }
            if try !improve(cell, by: open) { settled.insert(open) }
        }
    }

    /// Finds the slates of a cell that no weighting prefers, and that are better in both regards than what two neighbours
    /// have in common: they weigh less than the corners do, but not by much.
    ///
    /// - Returns: Whether all of them were found.
    mutating func fillIn(_ cell: FrontCell) throws(NodePurse.Exhausted) -> Bool {
        let corners = corners(of: points.stairs(upToGap: cell.gap, distance: cell.distance))
        var isWhole = true
        for (one, other) in zip(corners, corners.dropFirst()) {
            for part in cell.parts.indices where try !fillIn(between: one, and: other, in: part, of: cell) {
                isWhole = false
            }
        }
        return isWhole
    }

    private mutating func fillIn(
        between one: Front.Point,
        and other: Front.Point,
        in part: Int,
        of cell: FrontCell
    ) throws(NodePurse.Exhausted) -> Bool {
        let weighting = Weighting(between: one, and: other)
        var wanted = Self.firstBetween
        while wanted <= Self.mostBetween {
            let stairs = points.stairs(upToGap: cell.gap, distance: cell.distance).filter {
                $0.competence <= one.competence && $0.competence >= other.competence
            }
            // What is found leaves less room for others: the least that one in the largest room can weigh. A point found
            // on the way may itself be beaten in one regard; the corners are not.
            let floors = zip(stairs, stairs.dropFirst()).compactMap { upper, lower -> Int128? in
                let competence = upper.isLevel(with: one) ? upper.competence - 1 : upper.competence
                let coverage = lower.isLevel(with: other) ? lower.coverage - 1 : lower.coverage
                guard competence > lower.competence, coverage > upper.coverage else { return nil }
                return weighting.weight(lower.competence + 1, upper.coverage + 1)
            }
            guard let floor = floors.min() else { return true }
            if try list(part, of: cell, weighing: weighting, atLeast: floor, upTo: wanted) { return true }
            wanted *= 4
        }
        return false
    }

    /// Those of the stairs that are above the line between any two others.
    private func corners(of stairs: [Front.Point]) -> [Front.Point] {
        var corners: [Front.Point] = []
        for point in stairs {
            while let last = corners.last, corners.count > 1 {
                let line = Weighting(between: corners[corners.count - 2], and: point)
                guard line.weight(last) <= line.weight(point) else { break }
                corners.removeLast()
            }
            corners.append(point)
        }
        return corners
    }

    /// Finds the slate of a cell that weighs the most, if it weighs more than those that are known.
    @discardableResult
    private mutating func improve(_ cell: FrontCell, by weighting: Weighting) throws(NodePurse.Exhausted) -> Bool {
        let known = points.stairs(upToGap: cell.gap, distance: cell.distance).map(weighting.weight).max()
        var floor = known.map { $0 + 1 }
        var best: Front.Point?
        for part in cell.parts.indices {
            guard let model = try model(of: part, of: cell, weighing: weighting) else { continue }
            let least = floor.map { Int(clamping: $0) } ?? .min
            guard let found = try purse.choice(in: model, worth: least) else { continue }
            floor = Int128(found.worth) + 1
            best = point(of: found.chosen)
        }
        if let best { points.insert(best) }
        return best != nil
    }

    /// Takes the slates of a part of a cell that weigh the most, of those that weigh so much.
    ///
    /// - Returns: Whether there are no more of these than asked for.
    private mutating func list(
        _ part: Int,
        of cell: FrontCell,
        weighing weighting: Weighting,
        atLeast floor: Int128,
        upTo wanted: Int
    ) throws(NodePurse.Exhausted) -> Bool {
        guard let model = try model(of: part, of: cell, weighing: weighting) else { return true }
        guard purse.left > 0 else { throw NodePurse.Exhausted() }
        let findings = Findings(wanted: wanted, wantedTies: 1, floor: Int(clamping: floor))
        let search = purse.search(model, findings)
        for slate in search.findings.slates {
            points.insert(point(of: model.chosen + slate.members.map { model.people[$0] }))
        }
        guard search.isComplete else { throw NodePurse.Exhausted() }
        return search.findings.slates.count < wanted
    }
}
