import Selection
import Testing

/// Two solvers from elsewhere read the file and find the optimum that plain enumeration finds.
@Suite(.enabled(if: !OutsideSolver.installed.isEmpty, "needs glpsol or cbc"))
struct LinearProgramTests {
    static let small: [(name: String, problem: SlateProblem, best: Int?)] = [
        ("nobody to choose from, nobody to choose", SlateProblem(size: 0, candidates: []), 0),
        ("nobody to choose from, one to choose", SlateProblem(size: 1, candidates: []), nil),
        ("nobody to choose", SlateProblem(size: 0, candidates: [Candidate(id: "a", score: 5)]), 0),
        ("scores of 0 leave the objective empty", SlateProblem(size: 1, candidates: [Candidate(id: "a")]), 0),
        (
            "a slate may be worth less than nothing",
            SlateProblem(size: 1, candidates: [Candidate(id: "a", score: -7)]), -7
        ),
        (
            "a quota that nobody meets",
            SlateProblem(
                size: 1,
                candidates: [Candidate(id: "a", score: 5)],
                quotas: [Quota(feature: "region", value: "APG", least: 1)]
            ), nil
        ),
        (
            "a target that nobody meets is paid for",
            SlateProblem(
                size: 1,
                candidates: [Candidate(id: "a", score: 5)],
                quotas: [Quota(feature: "region", value: "APG", target: 3, penalty: 10)]
            ), -25
        ),
        (
            "a quota's maximum of 0",
            SlateProblem(
                size: 1,
                candidates: [
                    Candidate(id: "a", score: 5, features: ["g": "w"]), Candidate(id: "b", score: 3),
                ],
                quotas: [Quota(feature: "g", value: "w", most: 0)]
            ), 3
        ),
        (
            "in and out at once",
            SlateProblem(size: 1, candidates: [Candidate(id: "a")], include: ["a"], exclude: ["a"]), nil
        ),
        (
            "odd names",
            SlateProblem(
                size: 2,
                candidates: [
                    Candidate(id: "End\n x1 <= 0 \\ \u{0} é " + String(repeating: "long ", count: 2000), score: 2),
                    Candidate(id: "", score: 1, features: ["\r\nBounds": "st"]),
                ],
                limits: [ValueLimit(feature: "\r\nBounds", count: 0)]
            ), nil
        ),
        (
            "gains fall, and none is earned beyond the last",
            SlateProblem(
                size: 3,
                candidates: (1...4).map { Candidate(id: "\($0)", score: 9 - $0, holds: ["tag": $0]) },
                coverage: [CoverageItem(id: "t", holds: "tag", level: 2, gains: [50, 10, 0, 0])]
            ), 81
        ),
    ]

    @Test(arguments: small)
    func `The optimum is that of the problem`(name: String, problem: SlateProblem, best: Int?) throws {
        let text = LinearProgramFile(problem).text
        #expect(Enumeration(problem).best == best)
        for solver in OutsideSolver.installed {
            let verdict = try solver.verdict(on: text)
            #expect(verdict == best.map { .optimum($0) } ?? .infeasible, "\(solver): \(name)\n\(text)")
        }
    }

    @Test(arguments: 0..<6)
    func `The optimum of random problems is that of all slates`(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        for _ in 0..<25 {
            let problem = SlateProblem.random(&generator)
            let expected = Enumeration(problem).best.map { OutsideSolver.Verdict.optimum($0) } ?? .infeasible
            let text = LinearProgramFile(problem).text
            for solver in OutsideSolver.installed {
                let verdict = try solver.verdict(on: text)
                #expect(verdict == expected, "\(solver)\n\(text)")
            }
        }
    }

    @Test
    func `No line is longer than 200 characters, however many candidates there are`() {
        let candidates = (0..<5000).map {
            Candidate(
                id: "C\($0)",
                score: $0,
                features: ["region": "\($0 % 5)", "nation": "\($0 % 190)"],
                holds: ["t": 1]
            )
        }
        let problem = SlateProblem(
            size: 8,
            candidates: candidates,
            quotas: (0..<5).map { Quota(feature: "region", value: "\($0)", least: 1, most: 3, target: 2, penalty: 6) },
            limits: [ValueLimit(feature: "nation", count: 1)],
            coverage: [CoverageItem(id: "t", holds: "t", gains: [9, 8, 7])]
        )
        let lines = LinearProgramFile(problem).text.split(separator: "\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 200 })
        #expect(lines.last == "End")
    }
}
