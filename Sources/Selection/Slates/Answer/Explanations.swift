/// What becomes of the slate where one candidate has to be in it, or may not be.
package struct Forced: Hashable, Sendable {
    package var id: String
    package var status: SlateAnswer.Status
    /// The worth of the best slate of that kind, and by how much it is less than without the demand.
    package var value: Int?
    package var cost: Int?
    package var slate: [String]?
    /// Who is in that slate and not in the first, and the other way round.
    package var enters: [String]
    package var leaves: [String]
    /// The parts of the worth that change.
    package var terms: [Term]
    /// The rules that make such a slate impossible.
    package var conflict: [Rule]

    package init(
        id: String,
        status: SlateAnswer.Status,
        value: Int? = nil,
        cost: Int? = nil,
        slate: [String]? = nil,
        enters: [String] = [],
        leaves: [String] = [],
        terms: [Term] = [],
        conflict: [Rule] = []
    ) {
        self.id = id
        self.status = status
        self.value = value
        self.cost = cost
        self.slate = slate
        self.enters = enters
        self.leaves = leaves
        self.terms = terms
        self.conflict = conflict
    }
}

/// A part of the worth of a slate, before and after a change of its members.
package struct Term: Hashable, Sendable {
    package var part: Part
    package var from: Int
    package var to: Int

    package enum Part: Hashable, Sendable {
        /// The sum of the members' scores.
        case scores
        /// The gains of a coverage item.
        case coverage(id: String)
        /// The penalty of a quota, as a number that is 0 or less.
        case quota(feature: String, value: String)
    }

    package init(part: Part, from: Int, to: Int) {
        self.part = part
        self.from = from
        self.to = to
    }
}

/// Who replaces a member that drops out, all rules still met.
package struct Reserve: Hashable, Sendable {
    package var member: String
    /// None where nobody can replace the member.
    package var replacement: String?
    /// The worth of the slate with the replacement.
    package var value: Int?

    package init(member: String, replacement: String?, value: Int?) {
        self.member = member
        self.replacement = replacement
        self.value = value
    }
}

/// Slates of which none is better in one regard without being worse in another.
package struct Front: Hashable, Sendable {
    /// Whether no point is missing; otherwise the budget of nodes ran out, and the points are some of the front.
    package var isComplete: Bool
    package var points: [Point]

    package struct Point: Hashable, Sendable {
        /// The sum of the members' scores; more is better.
        package var competence: Int
        /// The sum of the gains of all coverage items; more is better.
        package var coverage: Int
        /// By how much the counts of the quotas of feature `region` are off their targets, in all; less is better.
        package var regionalDistance: Int
        /// The difference between the counts of women and men; less is better.
        package var genderGap: Int
        package var members: [String]

        package init(competence: Int, coverage: Int, regionalDistance: Int, genderGap: Int, members: [String]) {
            self.competence = competence
            self.coverage = coverage
            self.regionalDistance = regionalDistance
            self.genderGap = genderGap
            self.members = members
        }
    }

    package init(isComplete: Bool, points: [Point]) {
        self.isComplete = isComplete
        self.points = points
    }
}
