import Selection
import SelectionTesting
import Testing

/// The search held against every choice there is, and against solvers from elsewhere.
struct SolvingTests {
    @Test(arguments: 0..<10)
    func `Small problems of every shape have the slates that trying all finds`(part: Int) {
        for seed in part * 150..<(part + 1) * 150 {
            let problem = OddProblem().problem(seed: seed)
            let all = Exhaustive(problem).slates
            let ties = all.prefix { $0.value == all[0].value }
            let answer = problem.solved()
            #expect(answer.status == (all.isEmpty ? .infeasible : .optimal), "seed \(seed)")
            #expect(answer.value == all.first?.value, "seed \(seed)")
            #expect(answer.bound == all.first?.value, "seed \(seed)")
            #expect(all.isEmpty || ties.contains(answer.slates[0]), "seed \(seed)")
            #expect(answer.ties.count == min(2, ties.count), "seed \(seed)")
            #expect(answer.ties.isComplete == (ties.count < 2), "seed \(seed)")

            let best = problem.solved(SlateQuestion(best: 5)).slates
            #expect(best.map(\.value) == all.prefix(5).map(\.value), "seed \(seed)")
            #expect(Set(best).count == best.count && Set(all).isSuperset(of: best), "seed \(seed)")

            let tied = problem.solved(SlateQuestion(ties: true))
            #expect(tied.slates == Array(ties), "seed \(seed)")
            #expect(tied.ties == SlateAnswer.Ties(count: ties.count, isComplete: true), "seed \(seed)")
        }
    }

    @Test(arguments: OutsideSolver.installed, 0..<12)
    func `Pools of hundreds have the optimum that other solvers find`(solver: OutsideSolver, seed: Int) throws {
        var pool = Pool()
        pool.candidates = 40 + 30 * (seed % 4)
        pool.seats = 4 + seed % 5
        pool.tags = 6 + seed
        pool.furtherFeatures = seed % 3
        let problem = pool.problem(seed: seed)
        let answer = problem.solved()
        switch try solver.verdict(on: LinearProgramFile(problem).text) {
        case .optimum(let value):
            #expect(answer.status == .optimal)
            #expect(answer.value == value)
        case .infeasible: #expect(answer.status == .infeasible)
        case .other(let said): Issue.record("\(said)")
        }
        #expect(SlateCheck(answer, of: problem, lookingAtUpTo: 0).disagreements.isEmpty)
    }
}
