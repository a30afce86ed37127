package import ExpertGroup
package import Postgres

/// Makes a suggestion of focal points so, wholly or not at all: whoever is not suggested supports until the day before, and
/// whoever is from the day on.
///
/// What is recorded for later days stands: whoever would be too many with it ends the day before.
///
/// The suggestion is made anew inside the transaction: what is recorded is what is told, though the Group may have changed
/// since somebody last asked. Assignments keep to the rules to which `AssignFocalPoint` keeps.
package struct ApplyFocalPoints: PolicyUseCase, ListsPersonalData {
    package static let access = Access.changing

    /// The first day; `nil` for today in New York.
    package var firstDay: CivilDate?

    /// Whether the first day may be past.
    package var past: Past

    /// Who supports what by a decision, such as `42:III,Mfano:I`; `nil` for nobody.
    package var require: String?

    /// Who does not support what by a decision, likewise.
    package var ruleOut: String?

    /// How many working groups one expert supports at most; `nil` for what the policy says.
    package var groupsAtMost: Int?

    /// What becomes of a first day that is past: assignments that held since then would be recorded only now.
    package enum Past: String, CaseIterable, Codable, Sendable {
        case refused
        case meant
    }

    package init(firstDay: CivilDate?, past: Past, require: String?, ruleOut: String?, groupsAtMost: Int?) {
        (self.firstDay, self.past, self.require, self.ruleOut) = (firstDay, past, require, ruleOut)
        self.groupsAtMost = groupsAtMost
    }

    package func perform(in session: Session, under policies: PolicySource) throws -> AppliedFocalPoints {
        let today = try RosterClock.day(nil, session)
        if let firstDay, firstDay < today, past == .refused { throw Failure.dayIsPast(firstDay, today: today) }
        let ground = try FocalPointGround(
            on: firstDay ?? today,
            require: require,
            ruleOut: ruleOut,
            groupsAtMost: groupsAtMost,
            in: session,
            under: try policies.read()
        )
        let suggestion = FocalPointSuggestion(ground)
        guard suggestion.status == .optimal || suggestion.status == .feasible else {
            throw Failure.nothingToApply((suggestion.conflict + suggestion.waysOut).joined(separator: ". "))
        }
        let ended = try end(suggestion, ground, session)
        let assigned = try assign(suggestion, session)
        return AppliedFocalPoints(
            suggestion: suggestion,
            recorded: !ended.isEmpty || !assigned.isEmpty,
            ended: ended,
            assigned: assigned
        )
    }

    /// Ends what is not suggested, and what is suggested in another place; leads go before others come to lead.
    private func end(
        _ suggestion: FocalPointSuggestion,
        _ ground: FocalPointGround,
        _ session: Session
    ) throws -> [AppliedFocalPoints.Ended] {
        let lastDay = suggestion.asAt.adding(days: -1)
        var ended: [AppliedFocalPoints.Ended] = []
        for line in suggestion.workingGroups where !line.focalPoints.isEmpty {
            let staying = line.focalPoints.filter { $0.change == .stays }.map(\.person)
            for one in ground.current where one.workingGroup == line.code && !staying.contains(one.person) {
                try FocalPointQueries.end(one, with: lastDay, session)
                ended.append(
                    AppliedFocalPoints.Ended(
                        id: one.id,
                        person: one.person,
                        name: one.name,
                        workingGroup: one.workingGroup,
                        lead: one.lead,
                        lastDay: one.firstDay > lastDay ? nil : lastDay
                    )
                )
            }
        }
        return ended
    }

    private func assign(
        _ suggestion: FocalPointSuggestion,
        _ session: Session
    ) throws -> [AppliedFocalPoints.Assigned] {
        var assigned: [AppliedFocalPoints.Assigned] = []
        for line in suggestion.workingGroups {
            for one in line.focalPoints where one.change != .stays {
                let record = try AssignFocalPoint(
                    person: one.person,
                    workingGroup: line.code,
                    firstDay: suggestion.asAt,
                    lastDay: one.lastDay,
                    place: one.lead ? .lead : .alternate,
                    reason: one.reason
                ).perform(in: session)
                assigned.append(
                    AppliedFocalPoints.Assigned(
                        id: record.id,
                        person: one.person,
                        name: one.name,
                        workingGroup: line.code,
                        lead: one.lead,
                        firstDay: suggestion.asAt,
                        lastDay: one.lastDay,
                        lastDayWhy: one.lastDayWhy,
                        reason: one.reason
                    )
                )
            }
        }
        return assigned
    }

    package func opening(showing applied: AppliedFocalPoints) -> Opening? { applied.suggestion.opening }

    package func firstDayAffected(by applied: AppliedFocalPoints, in session: Session) throws -> CivilDate? {
        applied.suggestion.asAt
    }
}

/// A suggestion that was made so, and what was recorded for it.
package struct AppliedFocalPoints: Codable, Hashable, Sendable {
    package let suggestion: FocalPointSuggestion

    /// Whether anything was; where all is so already, nothing is.
    package let recorded: Bool
    package let ended: [Ended]
    package let assigned: [Assigned]

    /// An assignment that does not go on.
    package struct Ended: Codable, Hashable, Sendable {
        package let id: Int64
        package let person: PersonID
        package let name: String
        package let workingGroup: String
        package let lead: Bool

        /// Null where it would have begun on that very day, and is withdrawn.
        @Explicit package var lastDay: CivilDate?
    }

    package struct Assigned: Codable, Hashable, Sendable {
        package let id: Int64
        package let person: PersonID
        package let name: String
        package let workingGroup: String
        package let lead: Bool
        package let firstDay: CivilDate

        /// Null for as long as the expert serves.
        @Explicit package var lastDay: CivilDate?

        /// With whom there would be too many after it, in words; null without a last day.
        @Explicit package var lastDayWhy: String?

        /// Why, as it is recorded.
        package let reason: String
    }
}
