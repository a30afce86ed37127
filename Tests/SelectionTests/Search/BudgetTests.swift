import Selection
import SelectionTesting
import Testing

/// What the search says when it may not go on: whatever it claims still holds.
struct BudgetTests {
    @Test(arguments: 0..<6)
    func `However little may be spent, what is claimed holds`(part: Int) {
        for seed in part * 60..<(part + 1) * 60 {
            let problem = OddProblem().problem(seed: seed)
            let all = Exhaustive(problem).slates
            let ties = all.prefix { $0.value == all[0].value }.count
            for (nodes, effort) in [(0, 0), (2, 20_000), (50, 3_000), (1_000, 100_000)] {
                let answer = problem.solved(SlateQuestion(nodes: nodes, effort: effort, ties: true))
                let check = SlateCheck(answer, of: problem, lookingAtUpTo: 100_000)
                #expect(check.disagreements.isEmpty, "seed \(seed): \(check.disagreements)\n\(answer)")
                #expect(!answer.ties.isComplete || answer.ties.count == ties, "seed \(seed)")
                let isProved = answer.status == .optimal || answer.status == .infeasible
                #expect(isProved || answer.limit != nil, "seed \(seed)")
            }
        }
    }

    @Test
    func `The work before the first node is bounded too`() {
        var pool = Pool()
        (pool.candidates, pool.seats) = (3_000, 900)
        var problem = pool.problem(seed: 1)
        (problem.limits, problem.quotas) = ([], [])
        // To see what every change of a member brings would take a hundred times as much.
        let answer = problem.solved(SlateQuestion(nodes: 0, effort: 20_000_000))
        #expect([.optimal, .feasible].contains(answer.status))
        #expect((answer.bound ?? .min) >= (answer.value ?? .max))
        #expect(SlateCheck(answer, of: problem, lookingAtUpTo: 0).disagreements.isEmpty)
    }

    @Test
    func `Rows for which there is no room weaken the bound and nothing else`() {
        // 1,600 things are counted, each with a price of its own: the dense inverse has room for fewer.
        var problem = SlateProblem(size: 3, candidates: [])
        for place in 0..<9 {
            var candidate = Candidate(id: "\(place)", score: 7 * place % 5)
            for thing in 0..<1_600 where (thing + place) % 4 == 0 { candidate.holds["\(thing)"] = 1 }
            problem.candidates.append(candidate)
        }
        problem.coverage = (0..<1_600).map { CoverageItem(id: "\($0)", holds: "\($0)", gains: [1 + $0 % 3]) }
        let best = Exhaustive(problem).slates.first?.value
        let answer = problem.solved(SlateQuestion(nodes: 20, effort: 100_000_000))
        #expect(answer.value == best)
        #expect((answer.bound ?? .min) >= best ?? .max)
    }

    @Test
    func `What is too large to reckon with is told as that, and more nodes are not offered`() {
        let candidates = (0..<4).map { Candidate(id: "\($0)", features: ["f": "\($0 % 2)"]) }
        var problem = SlateProblem(size: 2, candidates: candidates)
        problem.quotas = [Quota(feature: "f", value: "0", target: 1, penalty: 1 << 61)]
        let answer = problem.solved()
        #expect(answer.status == .unknown)
        #expect(answer.limit == .numbers)
        #expect(!answer.ties.isComplete)
    }

    @Test
    func `Ties by the thousand take few nodes, and a list that ends at the limit says so`() {
        let candidates = (0..<60).map { Candidate(id: "\($0)", score: 5, features: ["f": "\($0 % 3)"]) }
        var problem = SlateProblem(size: 4, candidates: candidates)
        problem.quotas = [Quota(feature: "f", value: "0", least: 3)]
        // 20 of 3 in 1,140 ways, with one of 40 others, or 4 of 20 in 4,845 ways.
        let cut = problem.solved(SlateQuestion(nodes: 100, ties: true))
        #expect(cut.status == .optimal)
        #expect(cut.slates.count == SlateQuestion.mostTies)
        #expect(!cut.ties.isComplete)
        problem.quotas = [Quota(feature: "f", value: "0", least: 4)]
        let whole = problem.solved(SlateQuestion(nodes: 100, ties: true))
        #expect(whole.slates.count == 4_845)
        #expect(whole.ties == SlateAnswer.Ties(count: 4_845, isComplete: true))
        let best = problem.solved(SlateQuestion(nodes: 100, best: 1_000))
        #expect(best.slates.count == 1_000)
        #expect(best.unanswered.isEmpty)
    }
}
