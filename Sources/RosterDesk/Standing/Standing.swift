package import ExpertGroup

/// The Group on a day: who is in post, under which rules, and how it is composed.
package struct Standing: Codable, Hashable, Sendable {
    package let asAt: CivilDate

    /// The moment whose knowledge is believed, RFC 3339, with New York's offset.
    package private(set) var asKnownOn: String
    package let mandate: MandateOnDay
    @Explicit package var ceiling: CeilingOnDay?
    package let inPost: Int

    /// How many more the ceiling allows; `nil` without a ceiling, or while no mandate is in force.
    @Explicit package var vacancies: Int?

    /// How many more are in post than a ceiling that was lowered since allows.
    package let overCeiling: Int
    package let coordinator: CoordinatorOnDay
    package let members: [MemberOnDay]

    /// The five regional groups in the United Nations' order, and those who count in none if there are any.
    ///
    /// `nil` for readers to whom figures are closed, as are gender, expertise and advisories.
    @Explicit package var regionalGroups: [RegionalGroupOnDay]?
    @Explicit package var gender: GenderOnDay?
    package let workingGroups: [WorkingGroupOnDay]

    /// In the order of the tags: those that are needed at any time, and those that somebody in post or to come has.
    @Explicit package var expertise: [ExpertiseOnDay]?

    /// Days on which one who leaves and one who has come are both in post, from the day spoken of on (E05).
    package let plannedOverlaps: [OverlapOnDay]
    @Explicit package var advisories: [AdvisoryOnDay]?
}

extension Standing: RememberedOutcome {
    package func given(at moment: String) -> Standing {
        var standing = self
        standing.asKnownOn = moment
        return standing
    }

    package var weight: Int {
        let words =
            members.reduce(0) { $0 + $1.name.utf8.count }
            + (advisories ?? []).reduce(0) { $0 + $1.text.utf8.count + ($1.remedy?.utf8.count ?? 0) }
        let rows = members.count + workingGroups.count + (expertise?.count ?? 0) + plannedOverlaps.count
        return 4_096 + 256 * (rows + (advisories?.count ?? 0)) + words
    }
}

/// Days on which an expert who leaves and one who has come are both in post, for the hand-over (E05).
package struct OverlapOnDay: Codable, Hashable, Sendable {
    package let leaving: PersonID
    package let arriving: PersonID
    package let firstDay: CivilDate
    package let lastDay: CivilDate
}

/// The period for which the Council had continued the Committee and its Group; the last one, where none is in force.
package struct MandateOnDay: Codable, Hashable, Sendable {
    package let inForce: Bool

    /// `nil`, as is what follows, before the first mandate that is known.
    @Explicit package var lastDay: CivilDate?
    @Explicit package var instrument: String?

    /// From the day spoken of to the last day; negative after it.
    @Explicit package var daysLeft: Int?
}

/// How many experts may be in post.
package struct CeilingOnDay: Codable, Hashable, Sendable {
    package let experts: Int
    package let instrument: String
    @Explicit package var paragraph: String?
}

/// Who coordinates the Group, or acts, or nobody.
package struct CoordinatorOnDay: Codable, Hashable, Sendable {
    package enum Status: String, CaseIterable, Codable, Sendable {
        case inOffice = "in_office"
        case acting
        case vacant
    }

    package let status: Status
    @Explicit package var person: PersonID?
    @Explicit package var firstDay: CivilDate?
    @Explicit package var lastDay: CivilDate?
    @Explicit package var effectiveEnd: CivilDate?
    @Explicit package var consentedOn: CivilDate?
}

/// An expert in post.
package struct MemberOnDay: Codable, Hashable, Sendable {
    package let person: PersonID
    package let name: String

    /// The nationality that is reported; `nil` where it is to be determined.
    @Explicit package var nationality: String?

    /// The group in which that State counts on the day; `nil` for none.
    @Explicit package var regionalGroup: String?

    /// `nil` for readers to whom a single person's gender is closed.
    @Explicit package var gender: Gender?

    /// The first day of the unbroken spell of service.
    package let firstDay: CivilDate

    /// The last day of the latest term of that spell.
    package let lastDay: CivilDate
    package let effectiveEnd: CivilDate
    @Explicit package var takenUpOn: CivilDate?
}

/// A working group of the Committee, and the experts who support it.
package struct WorkingGroupOnDay: Codable, Hashable, Sendable {
    package struct FocalPointOnDay: Codable, Hashable, Sendable {
        package let person: PersonID
        package let lead: Bool
    }

    package let code: String
    package let name: String
    package let focalPoints: [FocalPointOnDay]
}
