import Selection
import SelectionTesting
import Testing

/// The front of small problems, held against every choice there is.
struct FrontTests {
    @Test(arguments: 0..<8)
    func `The front of random problems is complete`(part: Int) {
        for seed in part * 4..<(part + 1) * 4 {
            var generator = SeededGenerator(seed: UInt64(seed))
            expectFront(of: SlateProblem.random(&generator), "seed \(seed)")
        }
    }

    @Test(arguments: 0..<2)
    func `The front of pools is complete`(seed: Int) {
        var pool = Pool()
        (pool.candidates, pool.incumbents, pool.seats, pool.tags) = (12, seed % 3, 4, 5)
        var problem = pool.problem(seed: seed)
        for place in problem.quotas.indices where problem.quotas[place].feature == "gender" {
            problem.quotas[place].least = 0
        }
        expectFront(of: problem, "seed \(seed)")
    }

    @Test
    func `Where the nodes run out each point that is named is still of the front`() {
        var named: Set<Int> = []
        for seed in 0..<2 {
            var pool = Pool()
            (pool.candidates, pool.incumbents, pool.seats, pool.tags) = (12, 0, 4, 5)
            let problem = pool.problem(seed: seed)
            for nodes in [60, 300] {
                let answer = problem.solved(SlateQuestion(nodes: nodes, pareto: true))
                let check = SlateCheck(answer, of: problem, lookingAtUpTo: 100_000)
                #expect(check.disagreements.isEmpty, "seed \(seed), \(nodes) nodes: \(check.disagreements)")
                if answer.front?.isComplete == false { named.insert(answer.front?.points.count ?? 0) }
            }
        }
        #expect(named.contains { $0 > 1 })
    }

    @Test
    func `A point that comes from a smaller cell and is beaten in one regard hides nothing`() {
        for seed in [2116, 2117, 2118] { expectFront(of: Self.tight(seed: seed), "seed \(seed)") }
    }

    /// A tight problem without rules, in the regards of the front.
    private static func tight(seed: Int) -> SlateProblem {
        var problem = TightProblem.problem(seed: seed)
        for place in problem.candidates.indices {
            switch problem.candidates[place].features["gender"] {
            case "v0": problem.candidates[place].features["gender"] = "woman"
            case "v1": problem.candidates[place].features["gender"] = "man"
            default: break
            }
        }
        problem.quotas = problem.quotas.filter { $0.feature == "region" }
        for place in problem.quotas.indices { (problem.quotas[place].target, problem.quotas[place].least) = (1, 0) }
        for place in problem.coverage.indices {
            (problem.coverage[place].gains, problem.coverage[place].least) = ([5, 3, 2], 0)
        }
        return problem
    }

    @Test
    func `A problem without slates has no point, and one of numbers too large is left open`() {
        var problem = SlateProblem(size: 1, candidates: [])
        #expect(problem.solved(SlateQuestion(pareto: true)).front == Front(isComplete: true, points: []))
        let billion = 1_000_000_000
        problem.candidates = (0..<2).map { Candidate(id: "\($0)", score: $0 * billion, holds: ["t": $0]) }
        problem.coverage = ["t", "u"].map { CoverageItem(id: $0, holds: "t", gains: [billion]) }
        #expect(problem.solved(SlateQuestion(pareto: true)).front?.isComplete == false)
    }

    private func expectFront(of problem: SlateProblem, _ name: String) {
        let answer = problem.solved(SlateQuestion(pareto: true))
        let check = SlateCheck(answer, of: problem, lookingAtUpTo: 100_000)
        #expect(check.isExhaustive)
        #expect(check.disagreements.isEmpty, "\(name): \(check.disagreements)\n\(answer)")
        #expect(answer.front?.isComplete == true, "\(name)")
        let order =
            answer.front?.points.map { [-$0.competence, -$0.coverage, $0.regionalDistance, $0.genderGap] } ?? []
        #expect(zip(order, order.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) }, "\(name)")
    }
}
