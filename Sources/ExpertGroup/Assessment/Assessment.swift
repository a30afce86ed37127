/// What assessors say of one nominee, and the score that comes of it.
///
/// Region, gender and nationality are no part of it: the Committee considers nominees mainly on competence (S/2011/819,
/// annex, paragraph 21), and balance bounds or describes a slate without changing anybody's score.
package struct Assessment: Equatable, Sendable {
    /// What one assessor may give on one criterion.
    package static let scores = 0...1_000

    /// The most assessors of one nominee on one criterion; the database refuses more.
    ///
    /// The means of so few have a common denominator that 128 bits hold with room to spare, so nothing has to be rounded on
    /// the way.
    package static let mostAssessors = 40

    /// What a score is counted in: the exact mean, 0 to 1000, is kept in thousandths.
    package static let unit = 1_000

    private let criteria: [Criterion]
    private let given: [String: [Int]]

    /// - Parameters:
    ///   - criteria: those that there are, each of them once.
    ///   - given: by the names of criteria, what each assessor gave; what belongs to no criterion is left out.
    package init(on criteria: [Criterion], given: [String: [Int]]) {
        self.criteria = criteria
        self.given = given.filter { name, scores in !scores.isEmpty && criteria.contains { $0.name == name } }
    }

    /// The criteria on which nobody has given a score yet, in their order.
    package var missing: [String] { criteria.map(\.name).filter { given[$0] == nil } }

    /// How many scores were given, on all criteria.
    package var count: Int { given.values.reduce(0) { $0 + $1.count } }

    /// The mean over the assessors of one criterion, not reduced; `nil` where nobody gave a score.
    package func mean(on criterion: String) -> Fraction? {
        given[criterion].flatMap { Fraction($0.reduce(0, +), over: $0.count) }
    }

    /// The weighted mean of the criteria's means in thousandths, 0 to 1,000,000, rounded half up once; `nil` while a criterion
    /// is missing.
    package var score: Int? {
        guard !criteria.isEmpty, missing.isEmpty else { return nil }
        let common = given.values.reduce(UInt128(1)) { $0.leastCommonMultiple(with: UInt128($1.count)) }
        var (sum, weights) = (UInt128(0), UInt128(0))
        for criterion in criteria {
            let scores = given[criterion.name, default: []]
            let total = UInt128(scores.reduce(0, +))
            sum += UInt128(criterion.weight) * total * (common / UInt128(scores.count))
            weights += UInt128(criterion.weight)
        }
        let denominator = weights * common
        return Int((2 * UInt128(Self.unit) * sum + denominator) / (2 * denominator))
    }
}

extension UInt128 {
    fileprivate func leastCommonMultiple(with other: UInt128) -> UInt128 {
        var (divisor, rest) = (self, other)
        while rest > 0 { (divisor, rest) = (rest, divisor % rest) }
        return self / divisor * other
    }
}
