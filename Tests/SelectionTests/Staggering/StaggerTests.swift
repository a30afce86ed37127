import Selection
import Testing

struct StaggerTests {
    @Test(arguments: 0..<8)
    func `The lengths are the nearest of all, and so many are as near`(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(4000 + seed))
        for _ in 0..<400 {
            let problem = StaggerProblem.random(&generator)
            let every = problem.every()
            let answer = problem.solved(budget: 1_000_000, countingTiesUpTo: 100_000)
            guard let best = every.best else {
                #expect(answer.status == .infeasible, "\(problem)")
                expectConflict(answer.conflict, problem)
                continue
            }
            #expect(answer.status == .optimal && answer.value == best && answer.bound == best, "\(problem)\n\(answer)")
            #expect(answer.ties.count == every.count && answer.ties.isComplete, "\(problem)\n\(answer) \(every.count)")
            #expect(answer.terms == every.first, "\(problem)\n\(answer)\n\(every.first)")
        }
    }

    @Test
    func `Beside ends that are too many already, only windows with a newcomer's end keep the bound`() {
        let options = [10, 20, 30].map { StaggerProblem.Option(months: $0, lastDay: 10 * $0) }
        let newcomer = StaggerProblem.Newcomer(id: "N", options: options, preferred: 20)
        let problem = StaggerProblem(newcomers: [newcomer], ends: [190, 195, 200, 205], windowDays: 30, maxEnds: 2)
        #expect(problem.solved(budget: 100, countingTiesUpTo: 10).conflict == [.ends([190, 195, 200])])
        let answer = problem.solvedBesideExcess(budget: 100, countingTiesUpTo: 10)
        #expect(answer.status == .optimal && answer.value == 10 && answer.terms.map(\.months) == [10])
        #expect(answer.ties.count == 2 && answer.ties.isComplete)
        var alone = problem
        alone.newcomers[0].options = [options[1]]
        #expect(alone.solvedBesideExcess(budget: 100, countingTiesUpTo: 10).conflict == [.newcomer("N")])
    }

    private func expectConflict(_ conflict: [StaggerAnswer.Rule], _ problem: StaggerProblem) {
        var without = problem
        without.newcomers = []
        if case .ends(let days) = conflict.first {
            without.ends = days
            #expect(conflict.count == 1 && days.count == problem.maxEnds + 1 && without.every().best == nil)
            #expect(days.allSatisfy(problem.ends.contains))
            return
        }
        #expect(without.every().best != nil)
        without.newcomers = problem.newcomers.filter { conflict.contains(.newcomer($0.id)) }
        #expect(without.newcomers.count == conflict.count && without.every().best == nil, "\(problem)\n\(conflict)")
        for place in without.newcomers.indices {
            var fewer = without
            fewer.newcomers.remove(at: place)
            #expect(fewer.every().best != nil, "\(problem)\n\(conflict)")
        }
    }

    @Test
    func `A window holds its first and its last day`() {
        var problem = StaggerProblem(newcomers: [], ends: [0, 179], windowDays: 180, maxEnds: 1)
        #expect(problem.solved(budget: 10, countingTiesUpTo: 10).conflict == [.ends([0, 179])])
        problem.ends = [0, 180]
        #expect(problem.solved(budget: 10, countingTiesUpTo: 10).status == .optimal)
        (problem.maxEnds, problem.windowDays) = (0, 0)
        #expect(problem.solved(budget: 10, countingTiesUpTo: 10).status == .optimal)
        problem.windowDays = 1
        #expect(problem.solved(budget: 10, countingTiesUpTo: 10).conflict == [.ends([0])])
    }

    @Test
    func `Forty newcomers who are alike are no harder than the few ways to share them out`() {
        let options = (1...20).map { StaggerProblem.Option(months: $0, lastDay: 30 * $0) }
        let newcomers = (0..<40).map { StaggerProblem.Newcomer(id: "\($0)", options: options, preferred: 20) }
        let problem = StaggerProblem(newcomers: newcomers, ends: [], windowDays: 30, maxEnds: 2)
        let answer = problem.solved(budget: 100_000, countingTiesUpTo: 1000)
        #expect(answer.status == .optimal)
        #expect(answer.value == 2 * (0...19).reduce(0, +))
        #expect(!answer.ties.isComplete)
    }

    @Test
    func `A budget that runs out leaves no proof`() {
        // All are off by nothing at best; the days in between are shared with others.
        let newcomers = (0..<8).map { place in
            let options = [10, 11, 12, 13].map { StaggerProblem.Option(months: $0, lastDay: 30 * $0 + 7 * place) }
            return StaggerProblem.Newcomer(id: "\(place)", options: options, preferred: 11)
        }
        let problem = StaggerProblem(newcomers: newcomers, ends: [], windowDays: 40, maxEnds: 3)
        #expect(problem.solved(budget: 3, countingTiesUpTo: 10).status == .unknown)
        #expect(problem.solved(budget: 30, countingTiesUpTo: 10).status == .feasible)
        #expect(problem.solved(budget: 100_000, countingTiesUpTo: 10).status == .optimal)
    }
}

extension StaggerProblem {
    fileprivate static func random(_ generator: inout SeededGenerator) -> StaggerProblem {
        func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
        let kinds = (0...1).map { _ in
            let first = number(0...20)
            let months = Set((0..<number(1...3)).map { _ in number(1...6) }).sorted()
            return Newcomer(
                id: "",
                options: months.map { Option(months: $0, lastDay: first + 5 * $0) },
                preferred: number(0...6)
            )
        }
        let newcomers = (0..<number(0...5)).map { place in
            var newcomer = kinds[number(0...1)]
            newcomer.id = "N\(place)"
            if number(0...3) == 0 { newcomer.options.removeAll { $0.months == 3 } }
            return newcomer
        }
        let ends = (0..<number(0...4)).map { _ in number(0...50) }
        return StaggerProblem(newcomers: newcomers, ends: ends, windowDays: number(0...15), maxEnds: number(0...3))
    }

    /// The best of all choices, how many are as good, and the first of them in the order that is promised.
    fileprivate func every() -> (best: Int?, count: Int, first: [StaggerAnswer.Term]) {
        var result: (best: Int?, count: Int, first: [StaggerAnswer.Term]) = (nil, 0, [])
        var terms: [StaggerAnswer.Term] = []
        func visit() {
            guard terms.count < newcomers.count else {
                let days = ends + terms.map(\.lastDay)
                let isKept = days.allSatisfy { first in
                    days.count { (first..<(first + windowDays)).contains($0) } <= maxEnds
                }
                guard isKept else { return }
                let distance = zip(terms, newcomers).reduce(0) { $0 + abs($1.0.months - $1.1.preferred) }
                if let best = result.best, best < distance { return }
                result = distance == result.best ? (distance, result.count + 1, result.first) : (distance, 1, terms)
                return
            }
            let newcomer = newcomers[terms.count]
            let options = newcomer.options.sorted {
                (abs($0.months - newcomer.preferred), $0.months) < (abs($1.months - newcomer.preferred), $1.months)
            }
            for option in options {
                terms.append(StaggerAnswer.Term(newcomer: newcomer.id, months: option.months, lastDay: option.lastDay))
                visit()
                terms.removeLast()
            }
        }
        visit()
        return result
    }
}
