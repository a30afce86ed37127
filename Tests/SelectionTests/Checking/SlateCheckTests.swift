import Selection
import Testing

struct SlateCheckTests {
    @Test(arguments: 0..<8)
    func `A right answer has nothing against it`(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(1000 + seed))
        for _ in 0..<60 {
            let problem = SlateProblem.random(&generator)
            let reference = Reference(problem)
            var answer = reference.answer(best: Int.random(in: 1...20, using: &generator))
            if answer.status == .optimal, let candidate = problem.candidates.randomElement(using: &generator) {
                answer.whyNot = reference.forced(candidate.id, by: .include(candidate.id))
                answer.why = reference.forced(candidate.id, by: .exclude(candidate.id))
            }
            let check = SlateCheck(answer, of: problem, lookingAtUpTo: 200_000)
            #expect(check.isExhaustive)
            #expect(check.disagreements.isEmpty, "\(check.disagreements)\n\(problem)\n\(answer)")
        }
    }

    @Test(arguments: 0..<8)
    func `Whatever is changed in a right answer is found`(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(2000 + seed))
        for _ in 0..<25 {
            let problem = SlateProblem.random(&generator)
            let reference = Reference(problem)
            var answer = reference.answer(best: 3)
            if answer.status == .optimal, let candidate = problem.candidates.randomElement(using: &generator) {
                answer.whyNot = reference.forced(candidate.id, by: .include(candidate.id))
                answer.why = reference.forced(candidate.id, by: .exclude(candidate.id))
            }
            for (name, spoilt) in Spoiling.all {
                var wrong = answer
                spoilt(&wrong)
                guard wrong != answer else { continue }
                let check = SlateCheck(wrong, of: problem, lookingAtUpTo: 200_000)
                #expect(!check.disagreements.isEmpty, "\(name)\n\(problem)\n\(answer)")
            }
        }
    }

    @Test
    func `Of the random problems some have a slate, some several of the same worth, and some none`() {
        var generator = SeededGenerator(seed: 5)
        let answers = (0..<300).map { _ in Reference(.random(&generator)).answer(best: 1) }
        #expect((90..<200).contains(answers.count { $0.status == .infeasible }))
        #expect(answers.count { $0.ties.count > 1 } > 30)
        #expect(answers.count { $0.conflict.count > 1 } > 20)
        #expect(answers.count { $0.relaxations.count > 1 } > 3)
    }

    @Test
    func `Claims about all slates are left where there are too many`() {
        let candidates = (0..<60).map { Candidate(id: $0 < 10 ? "0\($0)" : "\($0)", score: 1) }
        let problem = SlateProblem(size: 8, candidates: candidates)
        var answer = SlateAnswer(status: .optimal, value: 8, bound: 8)
        answer.slates = [Slate(value: 8, members: candidates.prefix(8).map(\.id))]
        answer.ties = SlateAnswer.Ties(count: 1, isComplete: true)
        let check = SlateCheck(answer, of: problem, lookingAtUpTo: 200_000)
        #expect(!check.isExhaustive)
        #expect(check.disagreements.isEmpty)
    }

    @Test
    func `Sums beyond 64 bits are reported, not trapped on`() {
        let billion = 1_000_000_000
        var problem = SlateProblem(size: 1, candidates: [Candidate(id: "a", score: billion)])
        problem.quotas = (0..<20).map {
            Quota(feature: "f", value: "\($0)", target: billion, penalty: billion)
        }
        var answer = SlateAnswer(status: .optimal, value: .min, bound: .min)
        answer.slates = [Slate(value: .min, members: ["a"])]
        answer.ties = SlateAnswer.Ties(count: 1, isComplete: true)
        let worth = Int128(billion) - 20 * Int128(billion) * Int128(billion)
        let check = SlateCheck(answer, of: problem, lookingAtUpTo: 200_000)
        #expect(
            check.disagreements == [
                .number(.slate(0), .value, claimed: .min, found: worth),
                .number(.answer, .value, claimed: .min, found: worth),
            ]
        )
    }

    @Test
    func `A list of slates that differ in so many members need not be the list of the best`() {
        let candidates = ["a", "b", "c", "d"].enumerated().map { Candidate(id: $1, score: 10 - $0) }
        let problem = SlateProblem(size: 2, candidates: candidates)
        var answer = SlateAnswer(status: .optimal, value: 19, bound: 19)
        answer.slates = [Slate(value: 19, members: ["a", "b"]), Slate(value: 15, members: ["c", "d"])]
        answer.ties = SlateAnswer.Ties(count: 1, isComplete: true)
        #expect(SlateCheck(answer, of: problem, lookingAtUpTo: 100).disagreements.isEmpty)
        answer.slates[1] = Slate(value: 17, members: ["a", "d"])
        let found = Disagreement.notBest(.slate(1), found: 18)
        #expect(SlateCheck(answer, of: problem, lookingAtUpTo: 100).disagreements == [found])
    }

    @Test
    func `The conflict of the size stands alone and is checked by counting`() {
        let problem = SlateProblem(size: 1, candidates: ["a", "b"].map { Candidate(id: $0, isFixed: true) })
        let answer = SlateAnswer(status: .infeasible, conflict: [.size(1)])
        #expect(SlateCheck(answer, of: problem, lookingAtUpTo: 0).disagreements.isEmpty)
        var larger = problem
        larger.size = 2
        let wrong = SlateAnswer(status: .infeasible, conflict: [.size(2)])
        #expect(SlateCheck(wrong, of: larger, lookingAtUpTo: 0).disagreements == [.noConflict(.answer)])
    }
}
