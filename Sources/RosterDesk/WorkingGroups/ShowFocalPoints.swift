package import ExpertGroup
package import Phrases
import Policies
package import Postgres

/// Asks which expert supports which working group on a day, as it is known (S/2011/819, annex, paragraph 14).
package struct ShowFocalPoints: PolicyUseCase {
    package static let access = Access.reading

    /// The day spoken of; `nil` for today in New York.
    package var asAt: CivilDate?

    /// In which language advice is given; English unless something else is said.
    package var language: Language?

    package init(asAt: CivilDate?, language: Language?) {
        self.asAt = asAt
        self.language = language
    }

    package func perform(in session: Session, under policies: PolicySource) throws -> FocalPointGrid {
        let policies = try policies.read()
        let record = try GroupRecord(on: asAt, Grouping(policies.balance.grouping), in: session)
        let rows = try session.rows(Self.assignments(record.day))
        let assigned = record.isInForce ? try rows.map(FocalPointGrid.Assignment.init) : []
        let advice = try record.advisories(under: policies).filter { $0.rule == .focalPointsOneOrTwo }
        let words = AdviceWords(record, Phrases(in: language ?? .english, .plain))
        return FocalPointGrid(
            asAt: record.day,
            asKnownOn: record.asKnownOn,
            workingGroups: record.workingGroups.map { group in
                FocalPointGrid.Line(
                    code: group.code,
                    name: group.name,
                    focalPoints: assigned.filter { $0.workingGroup == group.code }
                )
            },
            experts: record.inPost.map { MemberOnDay($0, gender: .closed) },
            advisories: record.seesFigures(under: policies) ? words.advice(advice) : nil
        )
    }

    private static func assignments(_ day: CivilDate) -> Query {
        """
        select w.code, f.person_id, p.full_name, f.lead, f.first_day, upper(f.supports) - 1 as last_day,
            f.effective_end, f.reason
        from effective_focal_point f
        join known.working_group w using (working_group_id)
        join known.person p using (person_id)
        where \(day) between f.first_day and f.effective_end
        order by w.code, f.lead desc, f.person_id
        """
    }
}

/// The working groups, those in post, and who supports what.
package struct FocalPointGrid: Codable, Hashable, Sendable {
    package struct Line: Codable, Hashable, Sendable {
        package let code: String
        package let name: String
        package let focalPoints: [Assignment]
    }

    /// An expert's designation to a working group.
    package struct Assignment: Codable, Hashable, Sendable {
        package let person: PersonID
        package let name: String
        package let lead: Bool
        package let firstDay: CivilDate

        /// What was asked for; `nil` for as long as the expert serves.
        @Explicit package var lastDay: CivilDate?

        /// The last day on which the expert serves and the working group is there: an extension moves it (E72).
        package let effectiveEnd: CivilDate
        package let reason: String

        let workingGroup: String

        private enum CodingKeys: String, CodingKey {
            case person, name, lead, firstDay, lastDay, effectiveEnd, reason
            case workingGroup
        }
    }

    package let asAt: CivilDate
    package let asKnownOn: String
    package let workingGroups: [Line]

    /// Those in post, supporting or not; nobody's gender is among what is told of them.
    package let experts: [MemberOnDay]

    /// Working groups with none, or with more than two; `nil` where advice is closed to the reader.
    @Explicit package var advisories: [AdvisoryOnDay]?
}

extension FocalPointGrid.Assignment {
    fileprivate init(_ row: Row) throws {
        self.init(
            person: try row["person_id"],
            name: try row["full_name"],
            lead: try row["lead"],
            firstDay: try row["first_day"],
            lastDay: try row["last_day"],
            effectiveEnd: try row["effective_end"],
            reason: try row["reason"],
            workingGroup: try row["code"]
        )
    }
}
