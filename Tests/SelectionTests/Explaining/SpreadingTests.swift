import Selection
import SelectionTesting
import Testing

/// Slates that differ in several members.
struct SpreadingTests {
    @Test(arguments: 0..<8)
    func `Each further slate is the best of those that differ enough from all before it`(part: Int) {
        for seed in part * 100..<(part + 1) * 100 {
            let problem = OddProblem().problem(seed: seed)
            var dice = Dice(seed: seed)
            let question = SlateQuestion(best: dice.roll(2...5), differ: dice.roll(2...4))
            let answer = problem.solved(question)
            var rest = Exhaustive(problem).slates
            #expect(answer.slates.isEmpty == rest.isEmpty, "seed \(seed)")
            for slate in answer.slates {
                #expect(rest.first?.value == slate.value && rest.contains(slate), "seed \(seed)")
                rest.removeAll { Set($0.members).subtracting(slate.members).count < question.differ }
            }
            #expect(answer.slates.count == question.best || rest.isEmpty, "seed \(seed)")
            #expect(answer.slates == answer.slates.sorted(), "seed \(seed)")
            #expect(answer.unanswered.isEmpty)
        }
    }
}
