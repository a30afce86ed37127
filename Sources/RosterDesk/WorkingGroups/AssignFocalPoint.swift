package import ExpertGroup
package import Postgres

/// Designates an expert to support a working group (S/2011/819, annex, paragraph 14).
package struct AssignFocalPoint: UseCase {
    package static let access = Access.changing

    /// Whether the expert leads the support.
    package enum Place: String, CaseIterable, Codable, Sendable {
        case lead
        case alternate
    }

    package var person: PersonID

    /// The working group's code, such as `II`.
    package var workingGroup: String
    package var firstDay: CivilDate

    /// `nil` for as long as the expert serves.
    package var lastDay: CivilDate?
    package var place: Place

    /// Why this expert: knowledge, languages, load.
    package var reason: String

    package init(
        person: PersonID,
        workingGroup: String,
        firstDay: CivilDate,
        lastDay: CivilDate?,
        place: Place,
        reason: String
    ) {
        self.person = person
        self.workingGroup = workingGroup
        self.firstDay = firstDay
        self.lastDay = lastDay
        self.place = place
        self.reason = reason
    }

    package func perform(in session: Session) throws -> FocalPointRecord {
        if let lastDay, lastDay < firstDay {
            throw Failure.broken(rule: "focal_point_begins_on_a_day", facts: nil)
        }
        let group = try WorkingGroupQueries.number(of: workingGroup, on: firstDay, session)
        // What ended with somebody's service still asks for later days, and would stand in the way of this.
        try session.execute(
            """
            update focal_point f set ended_on = e.effective_end
            from effective_focal_point e
            where e.focal_point_id = f.focal_point_id and f.working_group_id = \(group)
                and (f.person_id = \(person) or f.lead and \(place == .lead))
                and e.effective_end < \(firstDay) and f.supports @> \(firstDay)
            """
        )
        let rows = try PersonQueries.referring(to: person) {
            try session.rows(
                """
                insert into focal_point (working_group_id, person_id, assigned, lead, reason)
                values (\(group), \(person), daterange(\(firstDay), \(lastDay), '[]'), \(place == .lead), \(reason))
                returning \(verbatim: FocalPointRecord.columns), \(workingGroup) as code
                """
            )
        }
        return try FocalPointRecord(rows[0])
    }

    package func firstDayAffected(by focalPoint: FocalPointRecord, in session: Session) throws -> CivilDate? {
        firstDay
    }
}

/// A focal point as it is recorded.
package struct FocalPointRecord: Codable, Hashable, Sendable {
    package let id: Int64
    package let person: PersonID
    package let workingGroup: String
    package let lead: Bool
    package let firstDay: CivilDate
    package let lastDay: CivilDate?

    static let columns =
        "focal_point_id, person_id, lead, lower(supports) as first_day, upper(supports) - 1 as last_day"

    init(_ row: Row) throws {
        id = try row["focal_point_id"]
        person = try row["person_id"]
        workingGroup = try row["code"]
        lead = try row["lead"]
        firstDay = try row["first_day"]
        lastDay = try row["last_day"]
    }
}
