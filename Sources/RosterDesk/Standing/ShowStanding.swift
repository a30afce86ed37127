package import ExpertGroup
package import Postgres

/// Asks for the Group on a day, as it is known.
package struct ShowStanding: UseCase {
    package static let access = Access.reading

    /// The day spoken of; `nil` for today in New York.
    package var asAt: CivilDate?

    package init(asAt: CivilDate?) { self.asAt = asAt }

    package func perform(in session: Session) throws -> Standing {
        let clock = try session.rows(StandingQueries.clock(asAt))[0]
        let day: CivilDate = try clock["day"]
        let seesGender: Bool = try clock["sees_gender"]
        let answers = try session.pipeline([
            StandingQueries.mandate(day), StandingQueries.ceiling(day),
            StandingQueries.members(day, gender: seesGender ? .shown : .closed), StandingQueries.coordinator(day),
            StandingQueries.workingGroups(day), StandingQueries.focalPoints(day), StandingQueries.membership(day),
        ])

        let mandate = try answers[0].first.map { row in
            let lastDay: CivilDate = try row["last_day"]
            return MandateOnDay(
                inForce: try row["in_force"],
                lastDay: lastDay,
                instrument: try row["instrument"],
                daysLeft: day.distance(to: lastDay)
            )
        }
        let ceiling = try answers[1].first.map { row in
            CeilingOnDay(
                experts: try row["experts"],
                instrument: try row["instrument"],
                paragraph: try row["paragraph"]
            )
        }
        let isInForce = mandate?.inForce ?? false
        let members = isInForce ? try answers[2].map { try MemberOnDay($0, gender: seesGender) } : []
        let coordinator = isInForce ? try answers[3].first.map(CoordinatorOnDay.init) : nil
        let balance = RegionalBalance(
            of: members.map { $0.regionalGroup.flatMap(RegionalGroup.init(rawValue:)) },
            ceiling: ceiling?.experts,
            membership: try Self.membership(answers[6])
        )
        let focalPoints = try answers[5].map(Assignment.init)
        return Standing(
            asAt: day,
            asKnownOn: try clock["as_known_on"],
            mandate: mandate,
            ceiling: ceiling,
            inPost: members.count,
            vacancies: isInForce ? ceiling.map { max(0, $0.experts - members.count) } : nil,
            overCeiling: ceiling.map { max(0, members.count - $0.experts) } ?? 0,
            coordinator: coordinator ?? .vacant,
            members: members,
            regionalGroups: balance.lines.map(RegionalGroupOnDay.init),
            gender: seesGender ? GenderOnDay(GenderBalance(of: members.compactMap(\.gender))) : nil,
            workingGroups: try answers[4].map { row in
                let code: String = try row["code"]
                let assigned = isInForce ? focalPoints.filter { $0.code == code }.map(\.focalPoint) : []
                return WorkingGroupOnDay(code: code, name: try row["name"], focalPoints: assigned)
            }
        )
    }
}

extension ShowStanding {
    private static func membership(_ rows: Rows) throws -> RegionalMembership {
        var counts: [RegionalGroup: Int] = [:]
        for row in rows {
            let code: String = try row["group_code"]
            guard let group = RegionalGroup(rawValue: code) else { throw Failure.defect("regional group \(code)") }
            counts[group] = try row["members"]
        }
        guard let membership = RegionalMembership(counts) else { throw Failure.defect("Members of regional groups") }
        return membership
    }
}

/// A focal point, with the code of the working group.
private struct Assignment {
    let code: String
    let focalPoint: WorkingGroupOnDay.FocalPointOnDay

    init(_ row: Row) throws {
        code = try row["code"]
        focalPoint = WorkingGroupOnDay.FocalPointOnDay(person: try row["person_id"], lead: try row["lead"])
    }
}

extension CoordinatorOnDay {
    fileprivate static let vacant = CoordinatorOnDay(
        status: .vacant,
        person: nil,
        firstDay: nil,
        lastDay: nil,
        effectiveEnd: nil,
        consentedOn: nil
    )

    fileprivate init(_ row: Row) throws {
        self.init(
            status: try row["is_acting"] ? .acting : .inOffice,
            person: try row["person_id"],
            firstDay: try row["first_day"],
            lastDay: try row["last_day"],
            effectiveEnd: try row["effective_end"],
            consentedOn: try row["consented_on"]
        )
    }
}

extension MemberOnDay {
    fileprivate init(_ row: Row, gender isShown: Bool) throws {
        let disclosed: String? = try row["gender"]
        self.init(
            person: try row["person_id"],
            name: try row["full_name"],
            nationality: try row["nationality"],
            regionalGroup: try row["regional_group"],
            gender: isShown ? disclosed.flatMap(Gender.init(rawValue:)) ?? .notDisclosed : nil,
            firstDay: try row["first_day"],
            lastDay: try row["last_day"],
            effectiveEnd: try row["effective_end"],
            takenUpOn: try row["taken_up_on"]
        )
    }
}
