import Selection
import Testing

struct FocalPointTests {
    @Test(arguments: 0..<8)
    func `The assignment is the best of all, and so many are as good`(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(3000 + seed))
        for _ in 0..<150 {
            let problem = FocalPointProblem.random(&generator)
            let every = FocalPointEnumeration(problem, under: Set(problem.allRules))
            let answer = problem.solved(budget: 1_000_000, countingTiesUpTo: 100_000)
            guard let best = every.best else {
                #expect(answer.status == .infeasible, "\(problem)")
                expectConflict(answer.conflict, problem)
                continue
            }
            #expect(answer.status == .optimal, "\(problem)")
            #expect(answer.rank(problem) == best, "\(problem)\n\(answer)")
            #expect(answer.value == best.match && answer.bound == best.match)
            #expect(answer.kept == best.kept && answer.coinciding == best.coinciding)
            #expect(answer.ties.count == every.count && answer.ties.isComplete, "\(problem)\n\(answer) \(every.count)")
        }
    }

    private func expectConflict(_ conflict: [FocalPointRule], _ problem: FocalPointProblem) {
        #expect(!conflict.isEmpty && Set(conflict).isSubset(of: problem.allRules), "\(problem)")
        #expect(FocalPointEnumeration(problem, under: Set(conflict)).best == nil, "\(problem)\n\(conflict)")
        for rule in conflict {
            let others = Set(conflict).subtracting([rule])
            #expect(FocalPointEnumeration(problem, under: others).best != nil, "\(problem)\n\(conflict)")
        }
    }

    @Test
    func `A budget that runs out leaves an assignment without proof`() {
        // Everybody suits most groups as well as anybody else, and of each three some end their terms together.
        let experts = (0..<24).map { place in
            let match = Dictionary(
                uniqueKeysWithValues: (0..<12).map { ("G\($0)", (place * 7 + $0 * 5) % 4 == 0 ? 0 : 1) }
            )
            return FocalPointExpert(id: "E\(place)", match: match, maxLoad: 2, termEnd: "\(place * place % 7 / 3)")
        }
        let groups = (0..<12).map { FocalPointGroup(id: "G\($0)", least: 2, most: 3) }
        let answer = FocalPointProblem(experts: experts, groups: groups).solved(budget: 20, countingTiesUpTo: 10)
        #expect(answer.status == .feasible)
        #expect(!answer.ties.isComplete)
        #expect((answer.bound ?? 0) >= (answer.value ?? .max))
    }

    @Test
    func `Every pair has its reasons`() {
        let experts = [
            FocalPointExpert(id: "a", match: ["I": 3, "II": 5], maxLoad: 1, current: ["II"]),
            FocalPointExpert(id: "b", match: ["I": 2]),
            FocalPointExpert(id: "c", match: [:]),
        ]
        let groups = [FocalPointGroup(id: "I", least: 1, most: 1), FocalPointGroup(id: "II", least: 2, most: 2)]
        let override = FocalPointOverride(expert: "c", group: "II", demand: .required)
        let answer = FocalPointProblem(experts: experts, groups: groups, overrides: [override])
            .solved(budget: 1000, countingTiesUpTo: 10)
        typealias Assignment = FocalPointAnswer.Assignment
        #expect(
            answer.assignments == [
                Assignment(group: "I", expert: "b", role: .lead, reasons: [.match(2, better: 1), .othersFull(["a"])]),
                Assignment(
                    group: "II",
                    expert: "a",
                    role: .lead,
                    reasons: [.match(5, better: 0), .kept, .onlyPossible]
                ),
                Assignment(
                    group: "II",
                    expert: "c",
                    role: .alternate,
                    reasons: [.required, .match(0, better: 1), .onlyPossible]
                ),
            ]
        )
    }
}

extension FocalPointAnswer {
    /// What the assignment is in the regards that are compared, reckoned from it and the problem alone.
    fileprivate func rank(_ problem: FocalPointProblem) -> FocalPointEnumeration.Rank? {
        var only = problem
        only.overrides = []
        for expert in problem.experts {
            for group in problem.groups {
                let isChosen = assignments.contains { $0.group == group.id && $0.expert == expert.id }
                let demand: FocalPointOverride.Demand = isChosen ? .required : .forbidden
                only.overrides.append(FocalPointOverride(expert: expert.id, group: group.id, demand: demand))
            }
        }
        let every = FocalPointEnumeration(only, under: Set(problem.allRules + only.allRules))
        // The best choice of leads for these people has to be the one that is there.
        let value = assignments.reduce(0) { sum, assignment in
            let match = problem.experts.first { $0.id == assignment.expert }?.match[assignment.group] ?? 0
            return sum + match * (assignment.role == .lead ? problem.weights.lead : problem.weights.alternate)
        }
        let leads = assignments.filter { $0.role == .lead }.map(\.group)
        guard Set(leads).count == leads.count, Set(leads) == Set(assignments.map(\.group)) else { return nil }
        return every.best?.match == value ? every.best : nil
    }
}
