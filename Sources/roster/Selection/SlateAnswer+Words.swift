import Phrases
import Selection

extension SlateAnswer {
    /// What is said of the answer beside its numbers: a conflict with the ways out, a list that is cut, and a proof that is
    /// lacking.
    func words(on question: SlateQuestion, of problem: SlateProblem) -> [Phrase] {
        let phrases = Phrases.onOutput
        func lines(_ heading: Phrase, _ lines: [Phrase]) -> Phrase {
            .verbatim(([phrases(heading)] + lines.map { "  \(phrases($0))" }).joined(separator: "\n"))
        }
        var words: [Phrase] = []
        if conflict == [.size(problem.size)] {
            words.append(
                .sizeCannotBeMet(
                    problem.size,
                    fixed: problem.candidates.count(where: \.isFixed),
                    candidates: problem.candidates.count
                )
            )
        } else if !conflict.isEmpty {
            words.append(lines(.rulesClash, conflict.map(\.phrase)))
        }
        if status == .infeasible, relaxations.isEmpty, !unanswered.contains(.relaxations) {
            words.append(.noSlateRepair)
        }
        for relaxation in relaxations {
            words.append(
                lines(
                    .slateRepair(cost: relaxation.cost.text),
                    relaxation.changes.map { .bent(phrases($0.bent.phrase), from: $0.from) }
                )
            )
        }
        if question.ties, status == .optimal, !ties.isComplete { words.append(.tiesCut(at: slates.count)) }
        if slates.count < question.best, slates.count == question.mostSlates(of: problem) {
            words.append(.bestCut(at: slates.count))
        }
        let limit = limit?.phrase ?? .nodes
        if status == .feasible || status == .unknown { words.append(.notProved(nodes: question.nodes, for: limit)) }
        if !unanswered.isEmpty { words.append(.unanswered(unanswered.map(\.rawValue).sorted(), for: limit)) }
        return words
    }
}

extension SlateAnswer.Limit {
    fileprivate var phrase: Phrase.SearchLimit {
        switch self {
        case .nodes: .nodes
        case .effort: .effort
        case .numbers: .numbers
        }
    }
}

extension Relaxation.Cost {
    var text: String { denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)" }
}

extension Relaxation.Change {
    /// The rule as it would be.
    var bent: Selection.Rule {
        switch rule {
        case .quota(let feature, let value, let bound, _): .quota(feature: feature, value: value, bound, to)
        case .limit(let feature, _): .limit(feature: feature, to)
        case .coverage(let id, let bound, _): .coverage(id: id, bound, to)
        case .size, .include, .exclude: rule
        }
    }
}

extension Selection.Rule {
    /// What the rule asks.
    var phrase: Phrase {
        switch self {
        case .size(let count): .slateRule(.size, count: count)
        case .quota(let feature, let value, .least, let count):
            .slateRule(.quotaLeast, feature: feature, value: value, count: count)
        case .quota(let feature, let value, .most, let count):
            .slateRule(.quotaMost, feature: feature, value: value, count: count)
        case .limit(let feature, let count): .slateRule(.limit, feature: feature, count: count)
        case .coverage(let id, .least, let count): .slateRule(.coverageLeast, value: id, count: count)
        case .coverage(let id, .most, let count): .slateRule(.coverageMost, value: id, count: count)
        case .include(let id): .slateRule(.include, value: id)
        case .exclude(let id): .slateRule(.exclude, value: id)
        }
    }
}
