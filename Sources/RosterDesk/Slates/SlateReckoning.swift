import ExpertGroup
import Phrases
import Policies
import Selection

/// Asks the engine: for options, for what each rule costs, and why somebody is in them or is not.
struct SlateReckoning {
    /// How many options are laid side by side.
    static let options = 3

    /// How many steps the search takes at most for the options, and for each further question: a limit that is the same on
    /// every machine.
    static let (nodes, nodesPerQuestion) = (100_000, 10_000)

    let ground: SlateGround
    let answer: SlateAnswer
    private let people: [String: SlatePerson]
    private let hard: [SlateRule]

    init(_ ground: SlateGround) {
        self.ground = ground
        hard = ground.rules.filter { $0.setting == .hard }
        people = Dictionary(
            (ground.staying + ground.candidates).map { ($0.person.description, $0) }
        ) { first, _ in first }
        answer = ground.problem(hard).solved(
            SlateQuestion(nodes: Self.nodes, best: Self.options, ties: true, allRelaxations: true)
        )
    }

    /// Those whom an option of the engine's adds to those who stay, the highest score first.
    func chosen(_ members: [String]) -> [SlatePerson] {
        members.compactMap { people[$0] }.filter { $0.lastDay == nil }.ordered
    }

    /// What the first option would be worth without a rule; `nil` where that is not known.
    func value(without rule: SlateRule) -> Int? {
        guard rule.setting == .hard else { return nil }
        let answer = solved(hard.filter { $0 != rule })
        return answer.status == .optimal ? answer.value : nil
    }

    /// Rules that cannot hold together, each of which is needed for that; none where too few may be chosen.
    ///
    /// The engine names bounds; here it is whole rules that are left out one by one, from those that it names on.
    func conflict(of answer: SlateAnswer, include: [String] = [], exclude: [String] = []) -> [SlateRule] {
        let named = Set(answer.conflict.compactMap(ground.rule))
        let rules = hard.filter(named.contains)
        let start = !rules.isEmpty && solved(rules, include, exclude).status == .infeasible ? rules : hard
        return start.reduce(start) { kept, rule in
            let rest = kept.filter { $0 != rule }
            return solved(rest, include, exclude).status == .infeasible ? rest : kept
        }
    }

    /// What becomes of the first option with somebody in it, or without them.
    func forced(_ person: PersonID, _ place: Place) -> SlateAnswer {
        let id = person.description
        return switch place {
        case .inside: solved(hard, [id], [])
        case .outside: solved(hard, [], [id])
        }
    }

    /// Whether somebody has to be in an option, or may not be.
    enum Place {
        case inside
        case outside
    }

    private func solved(
        _ rules: [SlateRule],
        _ include: [String] = [],
        _ exclude: [String] = []
    ) -> SlateAnswer {
        ground.problem(rules, include: include, exclude: exclude).solved(SlateQuestion(nodes: Self.nodesPerQuestion))
    }
}
