package import ExpertGroup
package import Postgres

/// Asks for a reference apportionment of seats among the regional groups by their Members on a day, as it is known.
///
/// For information: no document fixes shares (S/2011/819, annex, paragraph 20).
package struct ShareOutSeats: UseCase {
    package static let access = Access.reading

    /// 0 to 1,000,000.
    package var seats: Int
    package var method: Apportionment.Method

    /// The day whose Members count; `nil` for today in New York.
    package var asAt: CivilDate?

    package init(seats: Int, method: Apportionment.Method, asAt: CivilDate?) {
        self.seats = seats
        self.method = method
        self.asAt = asAt
    }

    package func perform(in session: Session) throws -> SharedSeats {
        let clock = try session.rows(StandingQueries.clock(asAt))[0]
        let knowledge: Knowledge = try clock["is_then"] ? .then : .now
        let rows = try session.rows(ExpertQueries.membership(try clock["day"], .electoral, knowledge))
        let counts: [String: Int] = try rows.reduce(into: [:]) {
            $0[try $1["group_code"] as String] = try $1["members"]
        }
        let weights = RegionalGroup.allCases.map { (name: $0.code, weight: counts[$0.code] ?? 0) }
        guard let shared = SharedSeats(seats, by: method, among: weights) else {
            throw Failure.malformed(column: "the number of seats")
        }
        return shared
    }
}

/// Seats shared out, with every tie as a range.
package struct SharedSeats: Codable, Hashable, Sendable {
    package struct Share: Codable, Hashable, Sendable {
        package let code: String
        package let weight: Int

        /// Seats × weight / all weights, not reduced.
        package let quota: RegionalGroupOnDay.Quota

        /// The whole numbers next to the quota.
        package let range: [Int]

        /// The lowest and the highest number of seats over all ways of breaking ties.
        package let seats: [Int]
    }

    package let seats: Int
    package let method: Apportionment.Method
    package let tie: Bool
    package let groups: [Share]

    /// `nil` unless there are 0 to 1,000,000 seats and every weight is 0 to 1,000,000,000, one of them above 0.
    package init?(_ seats: Int, by method: Apportionment.Method, among weights: [(name: String, weight: Int)]) {
        guard let shared = Apportionment(of: seats, amongWeights: weights.map(\.weight), by: method) else { return nil }
        self.seats = seats
        self.method = method
        tie = shared.tie
        groups = zip(weights, shared.shares).map { group, share in
            Share(
                code: group.name,
                weight: group.weight,
                quota: .init(numerator: share.quota.numerator, denominator: share.quota.denominator),
                range: [share.range.lowerBound, share.range.upperBound],
                seats: [share.seats.lowerBound, share.seats.upperBound]
            )
        }
    }
}
