import ExpertGroup
import Policies
import Selection

/// What can be had together of competence, breadth of expertise, regional balance and parity under the hard rules.
///
/// Each point is a choice that no other beats in one regard without falling behind in another. It describes; it ranks nothing.
package struct SlateFront: Codable, Hashable, Sendable {
    /// Whether no point is missing; else the search ended before it was through.
    package let complete: Bool

    /// The most competent first.
    package let points: [Point]

    package struct Point: Codable, Hashable, Sendable {
        /// The sum of the scores of those who are chosen, in thousandths.
        package let competence: Int

        /// How many tags of expertise somebody in the Group holds.
        package let tagsHeld: Int

        /// By how many experts the regional groups are off the reference apportionment, in all; where its ties can be broken
        /// in several ways, off the nearest.
        package let regionalDistance: Int

        /// The difference between women and men who disclosed.
        package let genderGap: Int
        package let chosen: [SlateProposal.Person]
    }
}

extension SlateReckoning {
    /// The front over everything that the hard rules allow.
    ///
    /// The engine adds up what counts are off their targets. Where a tie can be broken in several ways, a choice is as far off as
    /// from the nearest of them; so what counts is what is best over the fronts of all ways.
    func front() -> SlateFront {
        let references = ground.references
        // Together they take no more than one question does.
        let fronts = references.map { front(beside: $0, sharedBy: references.count) }
        let points = fronts.flatMap(\.points).sorted { $0.order.lexicographicallyPrecedes($1.order) }
        let best = points.reduce(into: [SlateFront.Point]()) { best, point in
            // Whatever beats a point stands before it, or is level with it.
            if !best.contains(where: { $0.isAsGood(as: point) }) { best.append(point) }
        }
        return SlateFront(complete: !fronts.isEmpty && fronts.allSatisfy(\.complete), points: best)
    }

    private func front(beside reference: [(group: String, seats: Int)], sharedBy ways: Int) -> SlateFront {
        var problem = ground.unpriced(ground.rules.filter { $0.setting == .hard })
        problem.quotas += reference.map { group, seats in
            Quota(feature: SlateRule.Kind.region.rawValue, value: group, target: seats)
        }
        let tags = Set((ground.staying + ground.candidates).flatMap(\.expertise.keys))
        problem.coverage += tags.sorted().map { CoverageItem(id: "held.\($0)", holds: $0, gains: [1]) }
        let front = problem.solved(
            SlateQuestion(nodes: Self.nodes / ways, effort: SlateQuestion.standardEffort / ways, pareto: true)
        ).front
        return SlateFront(
            complete: front?.isComplete ?? false,
            points: (front?.points ?? []).map { point in
                SlateFront.Point(
                    competence: point.competence,
                    tagsHeld: point.coverage,
                    regionalDistance: point.regionalDistance,
                    genderGap: point.genderGap,
                    chosen: chosen(point.members).map(SlateProposal.Person.init)
                )
            }
        )
    }
}

extension SlateFront.Point {
    /// The regards, each the better the less it is.
    fileprivate var order: [Int] { [-competence, -tagsHeld, regionalDistance, genderGap] }

    fileprivate func isAsGood(as other: Self) -> Bool { zip(order, other.order).allSatisfy { $0 <= $1 } }
}

extension SlateGround {
    /// The reference apportionment of as many seats as there are experts afterwards, in every way in which its ties can be
    /// broken.
    fileprivate var references: [[(group: String, seats: Int)]] {
        let groups = RegionalGroup.allCases
        let apportionment = Apportionment(
            of: size,
            amongWeights: groups.map { record.membership[$0] },
            by: .largestRemainder
        )
        guard let shares = apportionment?.shares else { return [] }
        let ways: [[Int]] = shares.reduce(into: [[]]) { ways, share in
            ways = ways.flatMap { way in share.seats.map { way + [$0] } }
        }
        return ways.filter { $0.reduce(0, +) == size }.map { way in
            zip(groups, way).map { (group: $0.code, seats: $1) }
        }
    }
}
