package import Selection

/// The kinds of rules, as files name them.
enum RuleWord: String {
    case size, quota, coverage, include, exclude
    case limit = "at_most"
}

/// A rule as files write it: which it is, and the number that it bounds.
struct RuleFields {
    var word: RuleWord
    var feature: String?
    /// The value of the feature, the id of the coverage item or of the candidate.
    var value: String?
    var bound: Rule.Bound?
    var number: Int?

    init(_ rule: Rule) {
        switch rule {
        case .size(let number): self.init(.size, number: number)
        case .quota(let feature, let value, let bound, let number):
            self.init(.quota, feature: feature, value: value, bound: bound, number: number)
        case .limit(let feature, let number): self.init(.limit, feature: feature, bound: .most, number: number)
        case .coverage(let id, let bound, let number): self.init(.coverage, value: id, bound: bound, number: number)
        case .include(let id): self.init(.include, value: id)
        case .exclude(let id): self.init(.exclude, value: id)
        }
    }

    init(
        _ word: RuleWord,
        feature: String? = nil,
        value: String? = nil,
        bound: Rule.Bound? = nil,
        number: Int? = nil
    ) {
        self.word = word
        self.feature = feature
        self.value = value
        self.bound = bound
        self.number = number
    }

    /// The keys that say which rule it is.
    fileprivate var members: [JSONTree.Member] {
        [
            .init("rule", .text(word.rawValue)),
            .init("feature", .optional(feature)),
            .init("value", .optional(value)),
            .init("bound", .optional(bound?.rawValue)),
        ]
    }
}

extension Rule {
    package var json: JSONTree {
        let fields = RuleFields(self)
        return .object(fields.members + [.init("limit", .optional(fields.number))])
    }
}

extension Relaxation {
    var json: JSONTree {
        let changes = changes.map { change in
            JSONTree.object(
                RuleFields(change.rule).members + [
                    .init("from", .integer(change.from)), .init("to", .integer(change.to)),
                ]
            )
        }
        let cost = JSONTree.object([
            .init("numerator", .integer(cost.numerator)), .init("denominator", .integer(cost.denominator)),
        ])
        return .object([.init("changes", .array(changes)), .init("cost", cost)])
    }
}
