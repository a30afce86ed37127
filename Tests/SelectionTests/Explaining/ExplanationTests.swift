import Selection
import SelectionTesting
import Testing

/// Explanations of small problems of every shape, held against every choice there is.
struct ExplanationTests {
    @Test(arguments: 0..<10)
    func `Conflicts, forced slates and reserves are as every choice shows`(part: Int) {
        for seed in part * 70..<(part + 1) * 70 {
            let problem = OddProblem().problem(seed: seed)
            var dice = Dice(seed: seed)
            var question = SlateQuestion(reserves: true)
            question.whyNot = problem.candidates.randomElement(using: &dice)?.id
            question.why = problem.candidates.randomElement(using: &dice)?.id
            let answer = problem.solved(question)
            let check = SlateCheck(answer, of: problem, lookingAtUpTo: 100_000)
            #expect(check.isExhaustive)
            #expect(check.disagreements.isEmpty, "seed \(seed): \(check.disagreements)\n\(answer)")
            #expect(answer.unanswered.isEmpty)
        }
    }

    @Test
    func `Of hundreds of rules the few that clash are found`() {
        var problem = SlateProblem(size: 8, candidates: [])
        for place in 0..<60 {
            var candidate = Candidate(id: "\(place)", score: place)
            candidate.features["team"] = "\(place % 3)"
            candidate.features["town"] = "\(place)"
            problem.candidates.append(candidate)
        }
        for town in 0..<60 { problem.quotas.append(Quota(feature: "town", value: "\(town)", most: town % 2)) }
        problem.quotas.insert(Quota(feature: "team", value: "1", least: 5), at: 20)
        problem.quotas.insert(Quota(feature: "team", value: "2", least: 4), at: 40)
        problem.exclude = (0..<20).map { "\($0)" }
        let answer = problem.solved()
        #expect(answer.status == .infeasible)
        #expect(
            answer.conflict == [
                .quota(feature: "team", value: "1", .least, 5), .quota(feature: "team", value: "2", .least, 4),
            ]
        )
        #expect(problem.solved() == answer)
    }

    @Test
    func `Where the nodes run out nothing is said of conflicts`() {
        let quotas = ["v", "w"].map { Quota(feature: "f", value: $0, least: 1) }
        let candidates = ["v", "w"].map { Candidate(id: $0, features: ["f": $0]) }
        let problem = SlateProblem(size: 1, candidates: candidates, quotas: quotas)
        let answer = problem.solved(SlateQuestion(nodes: 0))
        #expect(answer.status == .infeasible)
        #expect(answer.conflict.isEmpty)
        #expect(answer.relaxations.isEmpty)
        #expect(answer.unanswered == [.conflict, .relaxations])
        #expect(answer.limit == .nodes)
        // What is told as open is not wrong; left out without a word it would be.
        #expect(SlateCheck(answer, of: problem, lookingAtUpTo: 100).disagreements.isEmpty)
        var silent = answer
        silent.unanswered = []
        #expect(!SlateCheck(silent, of: problem, lookingAtUpTo: 100).disagreements.isEmpty)
        #expect(problem.solved().conflict.count == 2)
    }

    @Test
    func `Somebody who is not a candidate is unknown`() {
        let problem = SlateProblem(size: 1, candidates: [Candidate(id: "a")])
        let answer = problem.solved(SlateQuestion(whyNot: "?", why: "!"))
        #expect(answer.whyNot == Forced(id: "?", status: .unknown))
        #expect(answer.why == Forced(id: "!", status: .unknown))
    }

    @Test
    func `Somebody who is in costs nothing, and fixed ones cannot be left out`() {
        let problem = SlateProblem(
            size: 2,
            candidates: [Candidate(id: "a", score: 1, isFixed: true), Candidate(id: "b"), Candidate(id: "c", score: 5)]
        )
        let answer = problem.solved(SlateQuestion(whyNot: "c", why: "a"))
        #expect(answer.whyNot == Forced(id: "c", status: .optimal, value: 6, cost: 0, slate: ["a", "c"]))
        #expect(answer.why == Forced(id: "a", status: .infeasible, conflict: [.exclude("a")]))
    }
}
