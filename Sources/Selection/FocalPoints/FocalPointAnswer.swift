/// Who serves which group, and how certain it is that nothing is better.
package struct FocalPointAnswer: Hashable, Sendable {
    package var status: SlateAnswer.Status
    /// The sum of the weighted matches; none where nothing was found.
    package var value: Int?
    /// No assignment has a larger sum; none where there is no assignment, or nothing is known.
    package var bound: Int?
    /// In the order of the groups and, within a group, of the experts, the lead first.
    package var assignments: [Assignment]
    /// How many assignments are as good in every regard, another choice of leads included.
    package var ties: SlateAnswer.Ties
    /// Rules that cannot hold together; without any one of them the others can.
    package var conflict: [FocalPointRule]
    /// The pairs that are kept from today, and those within a group whose terms end together.
    package var kept: Int?
    package var coinciding: Int?

    package struct Assignment: Hashable, Sendable {
        package var group: String
        package var expert: String
        package var role: Role
        package var reasons: [Reason]

        package enum Role: Hashable, Sendable {
            case lead, alternate
        }

        package init(group: String, expert: String, role: Role, reasons: [Reason]) {
            self.group = group
            self.expert = expert
            self.role = role
            self.reasons = reasons
        }
    }

    /// Why an expert serves a group.
    package enum Reason: Hashable, Sendable {
        /// An override requires it.
        case required
        /// How well the expert suits the group, and how many who may serve it suit it better.
        case match(Int, better: Int)
        /// The expert serves the group today.
        case kept
        /// Nobody else may serve the group, or there would be too few without the expert.
        case onlyPossible
        /// These suit the group better, but serve as many others as they may.
        case othersFull([String])
    }

    package init(status: SlateAnswer.Status) {
        self.status = status
        assignments = []
        ties = SlateAnswer.Ties(count: 0, isComplete: status == .infeasible)
        conflict = []
    }
}

/// One rule of a focal-point problem.
package enum FocalPointRule: Hashable, Sendable {
    case least(group: String, Int)
    case most(group: String, Int)
    case load(expert: String, Int)
    case override(expert: String, group: String, FocalPointOverride.Demand)
}
