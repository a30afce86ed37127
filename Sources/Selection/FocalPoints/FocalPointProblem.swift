/// The question of focal points: which experts serve which groups, and who leads each.
///
/// An expert may serve a group for which there is a match above 0, and one for which an override requires it. Of the
/// ways that meet the rules the best is decided in this order: the largest sum of weighted matches; the most pairs
/// kept from today; the loads, compared from the most loaded expert down, less being better; the fewest pairs of
/// experts within a group whose terms end together.
package struct FocalPointProblem: Hashable, Sendable {
    package var experts: [FocalPointExpert]
    package var groups: [FocalPointGroup]
    package var overrides: [FocalPointOverride]
    package var weights: Weights

    /// What a match counts for the lead of a group and for an alternate; 0 to 1000.
    package struct Weights: Hashable, Sendable {
        package var lead: Int
        package var alternate: Int

        package init(lead: Int, alternate: Int) {
            self.lead = lead
            self.alternate = alternate
        }
    }

    package init(
        experts: [FocalPointExpert],
        groups: [FocalPointGroup],
        overrides: [FocalPointOverride] = [],
        weights: Weights = Weights(lead: 2, alternate: 1)
    ) {
        self.experts = experts
        self.groups = groups
        self.overrides = overrides
        self.weights = weights
    }
}

package struct FocalPointExpert: Hashable, Sendable {
    /// Unique among the experts.
    package var id: String
    /// How well the expert suits each group, by its id: 0 to 10⁹, and 0 for a group that is absent.
    package var match: [String: Int]
    /// How many groups the expert serves at most; none for as many as there are.
    package var maxLoad: Int?
    /// When the expert's term ends, in any writing that is the same for terms that end together.
    package var termEnd: String?
    /// The ids of the groups that the expert serves today.
    package var current: [String]

    package init(
        id: String,
        match: [String: Int],
        maxLoad: Int? = nil,
        termEnd: String? = nil,
        current: [String] = []
    ) {
        self.id = id
        self.match = match
        self.maxLoad = maxLoad
        self.termEnd = termEnd
        self.current = current
    }
}

/// A group that experts serve: one as its lead, the others as alternates.
package struct FocalPointGroup: Hashable, Sendable {
    /// Unique among the groups.
    package var id: String
    /// How many serve it, the lead included; a group whose least is 0 may stay without anybody.
    package var least: Int
    package var most: Int

    package init(id: String, least: Int, most: Int) {
        self.id = id
        self.least = least
        self.most = most
    }
}

/// A decision that goes before every reckoning.
package struct FocalPointOverride: Hashable, Sendable {
    package var expert: String
    package var group: String
    package var demand: Demand

    package enum Demand: Int, Hashable, Sendable {
        case forbidden = -1
        /// The expert serves the group, were there no match at all.
        case required = 1
    }

    package init(expert: String, group: String, demand: Demand) {
        self.expert = expert
        self.group = group
        self.demand = demand
    }
}
