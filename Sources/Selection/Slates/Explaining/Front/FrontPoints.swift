extension Front.Point {
    /// Whether the point is no worse than another in any regard.
    func isAsGood(as other: Self) -> Bool {
        competence >= other.competence && coverage >= other.coverage && regionalDistance <= other.regionalDistance
            && genderGap <= other.genderGap
    }

    /// Whether the point is the same as another in every regard.
    func isLevel(with other: Self) -> Bool { isAsGood(as: other) && other.isAsGood(as: self) }

    /// The regards in the order in which points are listed, the best first.
    var order: [Int] { [-competence, -coverage, regionalDistance, genderGap] }
}

/// The points found so far of which none is as good as another.
struct FrontPoints {
    private(set) var all: [Front.Point] = []

    mutating func insert(_ point: Front.Point) {
        guard !all.contains(where: { $0.isAsGood(as: point) }) else { return }
        all.removeAll { point.isAsGood(as: $0) }
        all.append(point)
    }

    /// The points with no larger gap and distance of which none is better in competence and coverage than another, by
    /// competence, the largest first.
    func stairs(upToGap gap: Int, distance: Int) -> [Front.Point] {
        let within = all.filter { $0.genderGap <= gap && $0.regionalDistance <= distance }
        var stairs: [Front.Point] = []
        for point in within.sorted(by: { $0.order.lexicographicallyPrecedes($1.order) })
        where point.coverage > stairs.last?.coverage ?? .min {
            stairs.append(point)
        }
        return stairs
    }
}

/// A way to weigh competence against coverage.
struct Weighting: Hashable {
    var competence: Int
    var coverage: Int

    /// The one at which two points, of which the first has more competence, weigh the same.
    init(between one: Front.Point, and other: Front.Point) {
        (competence, coverage) = (other.coverage - one.coverage, one.competence - other.competence)
        var (larger, smaller) = (competence, coverage)
        while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
        (competence, coverage) = (competence / larger, coverage / larger)
    }

    init(competence: Int, coverage: Int) { (self.competence, self.coverage) = (competence, coverage) }

    func weight(_ competence: Int, _ coverage: Int) -> Int128 {
        Int128(self.competence) * Int128(competence) + Int128(self.coverage) * Int128(coverage)
    }

    func weight(_ point: Front.Point) -> Int128 { weight(point.competence, point.coverage) }
}
