import ExpertGroup
import Testing

@Suite("Assessments")
struct AssessmentTests {
    private static let two = [Criterion(name: "knowledge", weight: 2), Criterion(name: "experience", weight: 1)]

    @Test("the score is the weighted mean of the assessors' means, in thousandths")
    func mean() {
        let assessment = Assessment(on: Self.two, given: ["knowledge": [700, 801], "experience": [600]])
        #expect(assessment.missing == [] && assessment.count == 3)
        #expect(assessment.mean(on: "knowledge") == Fraction(1501, over: 2))
        // (2 × 750.5 + 600) / 3 = 700.333…
        #expect(assessment.score == 700_333)
    }

    @Test("who lacks a criterion has no score, and it is said which")
    func missing() {
        let assessment = Assessment(on: Self.two, given: ["knowledge": [700], "experience": [], "charm": [1000]])
        #expect(assessment.missing == ["experience"])
        #expect(assessment.score == nil && assessment.count == 1)
        #expect(Assessment(on: [], given: [:]).score == nil)
    }

    @Test("it is rounded once and half up", arguments: [([0, 0, 0, 1], 250), ([333, 333, 334], 333_333)])
    func rounding(scores: [Int], score: Int) {
        let one = [Criterion(name: "a", weight: 7)]
        #expect(Assessment(on: one, given: ["a": scores]).score == score)
        // 1/2000 of a unit: exactly half a thousandth goes up.
        let halves = [Criterion(name: "a", weight: 1), Criterion(name: "b", weight: 1_999)]
        #expect(Assessment(on: halves, given: ["a": [1], "b": [0]]).score == 1)
        let less = [Criterion(name: "a", weight: 1), Criterion(name: "b", weight: 2_000)]
        #expect(Assessment(on: less, given: ["a": [1], "b": [0]]).score == 0)
    }

    @Test("the score is the nearest whole number to the exact mean, whatever the numbers of assessors")
    func exact() throws {
        var dice = SeededGenerator(seed: 1540)
        for _ in 1...5_000 {
            let criteria = (0..<Int.random(in: 1...5, using: &dice)).map {
                Criterion(name: "c\($0)", weight: Int.random(in: 1...100, using: &dice))
            }
            let given = Dictionary(
                uniqueKeysWithValues: criteria.map { criterion in
                    let count = Int.random(in: 1...Assessment.mostAssessors, using: &dice)
                    return (criterion.name, (0..<count).map { _ in Int.random(in: Assessment.scores, using: &dice) })
                }
            )
            let score = try #require(Assessment(on: criteria, given: given).score)
            // The same over the product of all denominators, without dividing: 2·score·d − d ≤ 2000·n < 2·score·d + d.
            let product = given.values.reduce(Int128(1)) { $0 * Int128($1.count) }
            let weights = Int128(criteria.reduce(0) { $0 + $1.weight })
            let sum = criteria.reduce(Int128(0)) { sum, criterion in
                let scores = given[criterion.name] ?? []
                return sum + Int128(criterion.weight) * Int128(scores.reduce(0, +)) * product / Int128(scores.count)
            }
            let (double, denominator) = (2 * Int128(score), product * weights)
            #expect(double * denominator - denominator <= 2_000 * sum)
            #expect(2_000 * sum < double * denominator + denominator)
        }
    }

    @Test("who says what, and in which order, and the unit of the weights change nothing")
    func invariants() {
        var dice = SeededGenerator(seed: 21)
        for _ in 1...500 {
            let scores = (0..<Int.random(in: 1...9, using: &dice)).map { _ in
                Int.random(in: Assessment.scores, using: &dice)
            }
            let other = Int.random(in: Assessment.scores, using: &dice)
            let heavy = Self.two.map { Criterion(name: $0.name, weight: $0.weight * 35) }
            let one = Assessment(on: Self.two, given: ["knowledge": scores, "experience": [other]])
            #expect(
                one.score
                    == Assessment(
                        on: heavy.reversed(),
                        given: ["knowledge": scores.shuffled(using: &dice), "experience": [other]]
                    ).score
            )
            let same = Assessment(on: Self.two, given: ["knowledge": scores.map { _ in other }, "experience": [other]])
            #expect(same.score == other * 1_000)
        }
    }

    @Test("the most assessors that there can be, of as many criteria as there can be, are added up without overflow")
    func largest() {
        let criteria = (1...20).map { Criterion(name: "c\($0)", weight: 1_000) }
        let counts = [40, 39, 37, 36, 35, 34, 33, 32, 31, 29, 27, 25, 23, 19, 17, 16, 13, 11, 9, 7]
        let given = Dictionary(
            uniqueKeysWithValues: zip(criteria, counts).map { ($0.name, Array(repeating: 1_000, count: $1)) }
        )
        #expect(Assessment(on: criteria, given: given).score == 1_000_000)
    }
}
