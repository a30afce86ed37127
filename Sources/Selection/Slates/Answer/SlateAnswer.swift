/// What is known of a slate problem after the search.
package struct SlateAnswer: Hashable, Sendable {
    package var status: Status
    /// The worth of the first slate; none where there is no slate.
    package var value: Int?
    /// No slate is worth more than this; none where none can exist, or where nothing is known.
    package var bound: Int?
    /// By worth, largest first, then by members.
    package var slates: [Slate]
    package var ties: Ties
    /// Rules that cannot hold together, each of which is needed for that: without any one of them the others can.
    package var conflict: [Rule]
    /// The cheapest ways to bend quotas, limits and coverage so that there is a slate.
    package var relaxations: [Relaxation]
    package var whyNot: Forced?
    package var why: Forced?
    package var reserves: [Reserve]?
    package var front: Front?
    /// What was asked for and is not known, as the budget of nodes ran out or the numbers are too large.
    package var unanswered: Set<Part> = []
    /// Why something is not known or not proved; none where all is.
    package var limit: Limit?

    package enum Status: String, Hashable, Sendable {
        /// The first slate is worth the most, which is proved.
        case optimal
        /// There is a slate; whether another is worth more is not known: the budget of nodes ran out.
        case feasible
        /// No slate meets the rules, which is proved.
        case infeasible
        /// The budget of nodes ran out before a slate was found.
        case unknown
    }

    /// What kept the search from an end.
    package enum Limit: String, Hashable, Sendable, CaseIterable {
        /// The budget of nodes ran out: more of them may help.
        case nodes
        /// The problem is so large that the effort that is allowed ran out before the nodes did.
        case effort
        /// Numbers, or how much is counted, are too large to reckon with, however many nodes there are.
        case numbers
    }

    /// A part of an answer that may be missing beside what `status` says.
    package enum Part: String, Hashable, Sendable, CaseIterable {
        /// Slates after the first: others may be worth more than those that are named.
        case slates
        case conflict
        /// Repairs: there may be further ones; where none is named there may be some.
        case relaxations
        case reserves
        /// Points of the front.
        case front
    }

    /// How many slates are worth as much as the first.
    package struct Ties: Hashable, Sendable {
        package var count: Int
        /// Whether that is all there are.
        package var isComplete: Bool

        package init(count: Int, isComplete: Bool) {
            self.count = count
            self.isComplete = isComplete
        }
    }

    package init(
        status: Status,
        value: Int? = nil,
        bound: Int? = nil,
        slates: [Slate] = [],
        ties: Ties? = nil,
        conflict: [Rule] = [],
        relaxations: [Relaxation] = []
    ) {
        self.status = status
        self.value = value
        self.bound = bound
        self.slates = slates
        // That there is no slate tells all there is to tell; that none was found does not.
        self.ties = ties ?? Ties(count: 0, isComplete: status == .infeasible)
        self.conflict = conflict
        self.relaxations = relaxations
    }
}

/// People who may be proposed together.
package struct Slate: Hashable, Comparable, Sendable {
    package var value: Int
    /// The ids of those who are chosen, in the order of their UTF-8 bytes.
    package var members: [String]

    package init(value: Int, members: [String]) {
        self.value = value
        self.members = members
    }

    /// The one that is worth more comes first, and of two that are worth the same the one whose members do.
    package static func < (one: Slate, other: Slate) -> Bool {
        if one.value != other.value { return one.value > other.value }
        return one.members.lexicographicallyPrecedes(other.members) { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
