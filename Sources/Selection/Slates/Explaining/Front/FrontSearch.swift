/// The search for all slates of which none is better in one regard without being worse in another.
///
/// Gender gap and regional distance are small whole numbers. The slates that are within a pair of them form a cell, and in
/// each cell the front of competence and coverage alone is found. A point of the whole front is on the front of the cell
/// that just holds it; what else the cells give is no better than one of these.
///
/// First come the corners of each cell's front: what some weighting of competence and coverage prefers to all else. They
/// are found in a few steps each. What lies between them takes most of the time; where the nodes run out the corners
/// remain.
struct FrontSearch {
    let problem: SlateProblem
    let regards: FrontRegards
    var purse: NodePurse
    var points = FrontPoints()
    /// The models of the cell that was looked at last, without weights.
    var plain: (gap: Int, distance: Int, models: [PlainModel?])?
    /// Corners of cells of which no smaller cell is left out: they are of the whole front.
    ///
    /// Nobody is as good in competence
    /// and coverage and better in another regard, as that would be a corner of a smaller cell.
    private var proven: [Front.Point] = []

    /// Larger slates have too many cells.
    private static var mostSeats: Int { 100 }

    init(_ problem: SlateProblem, _ purse: NodePurse) {
        (self.problem, self.purse) = (problem, purse)
        regards = FrontRegards(of: problem)
    }

    /// The front, as much of it as the nodes go.
    mutating func front() -> Front {
        guard problem.size <= Self.mostSeats, regards.isDivisible else {
            purse.note(.numbers)
            return Front(isComplete: false, points: [])
        }
        let distances = regards.distances
        let cells = regards.gaps.flatMap { gap in distances.map { (gap, $0) } }
        let isComplete = (try? findAll(in: cells)) ?? false
        let known = isComplete ? points.all : points.all.filter { point in proven.contains { $0.isLevel(with: point) } }
        return Front(
            isComplete: isComplete,
            points: known.sorted { $0.order.lexicographicallyPrecedes($1.order) }
        )
    }

    /// - Parameter cells: The gap and the distance of all cells, each after those within it.
    /// - Returns: Whether no point is missing.
    /// - Throws: `NodePurse.Exhausted`.
    private mutating func findAll(in cells: [(gap: Int, distance: Int)]) throws(NodePurse.Exhausted) -> Bool {
        for (gap, distance) in cells {
            let cell = FrontCell(gap: gap, distance: distance, of: regards)
            if try findEnds(of: cell) { proven += try findCorners(of: cell) }
        }
        // From the largest cell down: one whose front is within a smaller one is the same as that and all between.
        var done: [(gap: ClosedRange<Int>, distance: ClosedRange<Int>)] = []
        var isComplete = true
        for (gap, distance) in cells.reversed() {
            if done.contains(where: { $0.gap.contains(gap) && $0.distance.contains(distance) }) { continue }
            guard try fillIn(FrontCell(gap: gap, distance: distance, of: regards)) else {
                purse.note(.effort)
                isComplete = false
                continue
            }
            let front = points.stairs(upToGap: gap, distance: distance)
            let largestGap = front.lazy.map(\.genderGap).max() ?? 0
            let largestDistance = front.lazy.map(\.regionalDistance).max() ?? 0
            done.append((largestGap...gap, largestDistance...distance))
        }
        return isComplete
    }
}

/// Slates with no larger gender gap and regional distance.
struct FrontCell {
    let gap: Int
    let distance: Int
    /// Ceilings of the parts of the cell.
    let parts: [[SlateModel.Ceiling]]

    init(gap: Int, distance: Int, of regards: FrontRegards) {
        (self.gap, self.distance) = (gap, distance)
        let ofDistance = regards.parts(upToDistance: distance)
        parts = regards.parts(upToGap: gap).flatMap { one in ofDistance.map { one + $0 } }
    }
}
