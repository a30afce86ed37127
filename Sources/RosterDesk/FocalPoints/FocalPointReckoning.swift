import ExpertGroup
import Selection

/// Asks the engine who could support what, and what stands in the way where nobody could.
struct FocalPointReckoning {
    /// How many steps each search takes at most: a limit that is the same on every machine.
    private static let nodes = 200_000

    /// How many suggestions that are as good are counted at most.
    private static let mostTies = 1_000

    let ground: FocalPointGround
    let answer: FocalPointAnswer

    init(_ ground: FocalPointGround) {
        self.ground = ground
        answer = Self.solved(ground.problem)
    }

    private static func solved(_ problem: FocalPointProblem) -> FocalPointAnswer {
        problem.solved(budget: nodes, countingTiesUpTo: mostTies)
    }

    /// The assignments to a working group, the lead first.
    ///
    /// Where several who match alike could lead, whoever leads on the day stays; the engine takes one of them.
    func assignments(to code: String) -> [FocalPointAnswer.Assignment] {
        var found = answer.assignments.filter { $0.group == code }
        guard let lead = found.firstIndex(where: { $0.role == .lead }),
            let today = ground.current.first(where: { $0.workingGroup == code && $0.lead }),
            let other = found.firstIndex(where: { $0.expert == today.person.description }), other != lead,
            isSwapFree(found[lead].expert, found[other].expert, in: code)
        else { return found }
        (found[lead].role, found[other].role) = (.alternate, .lead)
        return found.filter { $0.role == .lead } + found.filter { $0.role == .alternate }
    }

    /// Whether it is the same which of two leads.
    private func isSwapFree(_ one: String, _ other: String, in code: String) -> Bool {
        let problem = ground.problem
        let matches = [one, other].map { id in problem.experts.first { $0.id == id }?.match[code] ?? 0 }
        return matches[0] == matches[1] || problem.weights.lead == problem.weights.alternate
    }

    /// With how many working groups for one expert there is a suggestion, where there is none with as many as now.
    var enoughGroups: Int? {
        guard let most = ground.groupsAtMost, most < ground.groups.count else { return nil }
        return (most + 1...ground.groups.count).first { most in
            var problem = ground.problem
            for place in problem.experts.indices { problem.experts[place].maxLoad = most }
            return Self.solved(problem).status != .infeasible
        }
    }

    /// Those decisions of which each alone stands in the way.
    var decisionsInTheWay: [FocalPointOverrides.Decision] {
        ground.decisions.enumerated().filter { place, _ in
            var problem = ground.problem
            problem.overrides.remove(at: place)
            return Self.solved(problem).status != .infeasible
        }.map(\.element)
    }
}
