/// One bound of a problem that a slate has to keep.
package enum Rule: Hashable, Sendable {
    /// So many are chosen, those who are fixed among them.
    case size(Int)
    case quota(feature: String, value: String, Bound, Int)
    case limit(feature: String, Int)
    case coverage(id: String, Bound, Int)
    /// That a candidate has to be chosen.
    case include(String)
    /// That a candidate may not be chosen.
    case exclude(String)

    package enum Bound: String, Hashable, Sendable {
        case least = "min"
        case most = "max"
    }
}

/// A way to bend rules so that there is a slate, and its cost.
package struct Relaxation: Hashable, Sendable {
    package var changes: [Change]
    package var cost: Cost

    /// A bound that becomes another.
    package struct Change: Hashable, Sendable {
        /// The rule as it was given.
        package var rule: Rule
        package var from: Int
        package var to: Int

        package init(rule: Rule, from: Int, to: Int) {
            self.rule = rule
            self.from = from
            self.to = to
        }
    }

    /// An exact fraction in lowest terms.
    package struct Cost: Hashable, Sendable {
        package var numerator: Int
        package var denominator: Int

        package init(numerator: Int, denominator: Int) {
            self.numerator = numerator
            self.denominator = denominator
        }
    }

    package init(changes: [Change], cost: Cost) {
        self.changes = changes
        self.cost = cost
    }
}
