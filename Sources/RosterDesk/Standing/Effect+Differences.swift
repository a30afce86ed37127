import ExpertGroup

/// What of the Group would be another.
extension Effect {
    /// Who would come into post, in the order in which they leave.
    package var joining: [MemberOnDay] { after.members.filter { before.member($0.person) == nil } }

    /// Who would not be in post any more.
    package var leaving: [MemberOnDay] { before.members.filter { after.member($0.person) == nil } }

    /// Who would serve until another day.
    package var servingUntilAnotherDay: [(before: MemberOnDay, after: MemberOnDay)] {
        after.members.compactMap { member in
            before.member(member.person).map { ($0, member) }
        }.filter { $0.before.effectiveEnd != $0.after.effectiveEnd }
    }

    /// The working groups with other focal points.
    package var workingGroups: [(before: WorkingGroupOnDay?, after: WorkingGroupOnDay)] {
        after.workingGroups.map { group in (before.workingGroups.first { $0.code == group.code }, group) }
            .filter { $0.before?.focalPoints ?? [] != $0.after.focalPoints }
    }

    /// The regional groups from which another number would be in post; none for a reader to whom figures are closed.
    package var regionalGroups: [(before: RegionalGroupOnDay?, after: RegionalGroupOnDay)] {
        (after.regionalGroups ?? []).map { group in (before.regionalGroups?.first { $0.code == group.code }, group) }
            .filter { $0.before?.count ?? 0 != $0.after.count }
    }

    /// The advice that would appear, and that would no longer be given.
    ///
    /// What is told in lists changes with everybody who comes or goes; that a list is another one is not told.
    package var advice: (appearing: [String], disappearing: [String]) {
        let (given, then) = (before.advisories ?? [], after.advisories ?? [])
        let appearing = then.filter { advice in
            !given.contains(advice) && !(advice.rule.namesEverybody && given.contains { $0.rule == advice.rule })
        }
        let disappearing = given.filter { advice in
            !then.contains(advice) && !(advice.rule.isToldInLists && then.contains { $0.rule == advice.rule })
        }
        return (appearing.map(\.text), disappearing.map(\.text))
    }
}

extension Standing {
    fileprivate func member(_ person: PersonID) -> MemberOnDay? { members.first { $0.person == person } }
}

extension AdvisoryRule {
    /// Whether it is about most of those in post.
    fileprivate var namesEverybody: Bool { self == .consultationNotRecorded || self == .expertiseHeldByOne }

    fileprivate var isToldInLists: Bool {
        namesEverybody || self == .expertiseHeldByNobody || self == .expertiseFallsToZero
    }
}
