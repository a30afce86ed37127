import Selection
import SelectionTesting
import Testing

/// Conflicts and repairs of problems whose rules clash, held against every choice there is.
struct RepairTests {
    @Test(arguments: 0..<8)
    func `All cheapest repairs are listed, and one of them where one is asked for`(part: Int) {
        for seed in part * 15..<(part + 1) * 15 {
            let problem = TightProblem.problem(seed: seed)
            let answer = problem.solved(SlateQuestion(allRelaxations: true))
            let check = SlateCheck(answer, of: problem, lookingAtUpTo: 100_000)
            #expect(check.disagreements.isEmpty, "seed \(seed): \(check.disagreements)\n\(answer)")
            guard answer.status == .infeasible else { continue }
            let expected = Reference(problem).relaxations
            #expect(Set(answer.relaxations) == Set(expected), "seed \(seed)")
            #expect(answer.relaxations.count == expected.count, "seed \(seed)")
            let one = problem.solved().relaxations
            #expect(one.count == min(1, expected.count), "seed \(seed)")
            #expect(Set(expected).isSuperset(of: one), "seed \(seed)")
        }
    }

    @Test
    func `A limit is raised once for all values that need it`() {
        let candidates = (0..<6).map { Candidate(id: "\($0)", features: ["town": "\($0 % 2)", "side": "\($0 / 3)"]) }
        var problem = SlateProblem(size: 4, candidates: candidates)
        problem.limits = [ValueLimit(feature: "town", count: 1)]
        problem.quotas = [Quota(feature: "side", value: "0", least: 3), Quota(feature: "side", value: "1", least: 2)]
        let answer = problem.solved(SlateQuestion(allRelaxations: true))
        let raised = Relaxation.Change(rule: .limit(feature: "town", 1), from: 1, to: 2)
        func lowered(_ side: String, from least: Int) -> Relaxation.Change {
            .init(rule: .quota(feature: "side", value: side, .least, least), from: least, to: least - 1)
        }
        // 1 for the limit, and 1 + 2/3 for the larger minimum, which is less than 1 + 2/2 for the smaller.
        let cost = Relaxation.Cost(numerator: 8, denominator: 3)
        #expect(answer.relaxations == [Relaxation(changes: [lowered("0", from: 3), raised], cost: cost)])
    }

    @Test
    func `Where the size cannot be met nothing that bends helps`() {
        let problem = SlateProblem(
            size: 1,
            candidates: ["a", "b"].map { Candidate(id: $0, isFixed: true) },
            limits: [ValueLimit(feature: "f", count: 0)]
        )
        let answer = problem.solved(SlateQuestion(allRelaxations: true))
        #expect(answer.conflict == [.size(1)])
        #expect(answer.relaxations.isEmpty)
        #expect(answer.unanswered.isEmpty)
    }

    @Test
    func `Minima without a common multiple of sensible size leave the repairs open`() {
        var problem = SlateProblem(size: 1, candidates: [Candidate(id: "a")])
        problem.quotas = [999_999_937, 999_999_929].map { Quota(feature: "f", value: "\($0)", least: $0) }
        let answer = problem.solved()
        #expect(answer.status == .infeasible)
        #expect(answer.conflict.count == 1)
        #expect(answer.relaxations.isEmpty)
        #expect(answer.unanswered == [.relaxations])
    }

    @Test
    func `One huge minimum is bent exactly`() {
        var problem = SlateProblem(size: 1, candidates: [Candidate(id: "a", features: ["f": "v"])])
        problem.quotas = [Quota(feature: "f", value: "v", least: 999_999_937)]
        let cost = Relaxation.Cost(numerator: 999_999_936 * 999_999_939, denominator: 999_999_937)
        #expect(problem.solved().relaxations.map(\.cost) == [cost])
    }
}
