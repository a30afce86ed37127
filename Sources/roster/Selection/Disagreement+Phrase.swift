import Phrases
import Selection

extension Disagreement {
    /// What is not so, and where in the answer.
    var phrase: Phrase {
        switch self {
        case .breach(let place, let breach): .disagreement(at: place.path, .breach, breach.text)
        case .field(let place, let field): .disagreement(at: place.path, .field, field.name)
        case .number(let place, let field, let claimed, let found):
            .disagreement(at: place.path, .number, field.name, claimed: text(claimed), found: text(found))
        case .people(let place, let field, let claimed, let found):
            .disagreement(at: place.path, .people, field.name, claimed: list(claimed), found: list(found))
        case .terms(let place, _, _): .disagreement(at: place.path, .terms)
        case .order(let place): .disagreement(at: place.path, .order)
        case .notBest(let place, let found): .disagreement(at: place.path, .notBest, found: text(found))
        case .id(let place, let id): .disagreement(at: place.path, .id, id)
        case .rule(let place, let rule): .disagreement(at: place.path, .rule, rule.text)
        case .noConflict(let place): .disagreement(at: place.path, .noConflict)
        case .needless(let place, let rule): .disagreement(at: place.path, .needless, rule.text)
        case .change(let place, let rule): .disagreement(at: place.path, .change, rule.text)
        case .cost(let place, let cost): .disagreement(at: place.path, .cost, claimed: cost.text)
        case .noRepair(let place): .disagreement(at: place.path, .noRepair)
        case .dominated(let worse, let better):
            .disagreement(at: Place.front(worse).path, .dominated, found: "\(better)")
        case .notOfFront(let point): .disagreement(at: Place.front(point).path, .notOfFront)
        case .frontCount(let claimed, let found):
            .disagreement(at: "front.points", .frontCount, claimed: "\(claimed)", found: "\(found)")
        }
    }

    private func text(_ number: (some BinaryInteger)?) -> String { number.map { "\($0)" } ?? "null" }

    private func list(_ ids: [String]) -> String { "[\(ids.joined(separator: ", "))]" }
}

extension Disagreement.Place {
    /// Its path in the document.
    fileprivate var path: String {
        switch self {
        case .answer: "answer"
        case .slate(let place): "slates[\(place)]"
        case .relaxation(let place): "relaxations[\(place)]"
        case .whyNot: "why_not"
        case .why: "why"
        case .reserve(let member): "reserves[\(member)]"
        case .front(let place): "front.points[\(place)]"
        }
    }
}

extension Disagreement.Field {
    /// Its key in the document.
    fileprivate var name: String {
        switch self {
        case .regionalDistance: "regional_distance"
        case .genderGap: "gender_gap"
        default: "\(self)"
        }
    }
}

extension Disagreement.Breach {
    fileprivate var text: String {
        switch self {
        case .unknown(let id), .repeated(let id), .fixed(let id): id
        case .unsorted: "members"
        case .rule(let rule, _): rule.text
        }
    }
}

extension Selection.Rule {
    fileprivate var text: String { Phrases.onOutput(phrase) }
}
