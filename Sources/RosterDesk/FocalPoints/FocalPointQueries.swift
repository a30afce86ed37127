import ExpertGroup
import Postgres

/// What a suggestion of focal points asks the database.
enum FocalPointQueries {
    /// The languages that people speak from a level on; asked of the table itself, which is closed to some roles.
    static func languages(
        of people: [PersonID],
        from levels: [String],
        _ knowledge: Knowledge,
        _ session: Session
    ) throws -> [PersonID: [String]] {
        let rows = try session.rows(
            """
            select l.person_id, l.language from \(verbatim: knowledge.table("person_language")) l
            where l.person_id = any (\(people)) and l.level = any (\(levels))
            order by l.person_id, l.language
            """
        )
        return try rows.reduce(into: [:]) { $0[try $1["person_id"], default: []].append(try $1["language"]) }
    }

    /// Who supports which working group on a day or is to from a later one on, the lead first; also who does not serve any
    /// more by then, since the assignment stays stored.
    static func assignments(_ day: CivilDate, _ knowledge: Knowledge, _ session: Session) throws -> [Assigned] {
        try session.rows(
            """
            select f.focal_point_id, w.code, f.person_id, p.full_name, f.lead, f.first_day, f.effective_end
            from \(verbatim: knowledge.view("effective_focal_point")) f
            join \(verbatim: knowledge.table("working_group")) w using (working_group_id)
            join \(verbatim: knowledge.table("person")) p using (person_id)
            where f.effective_end >= \(day) or f.first_day > \(day)
            order by w.code, f.lead desc, f.person_id, f.first_day
            """
        ).map(Assigned.init)
    }

    /// Ends an assignment with a day; where that is the day before its first one, it is withdrawn.
    static func end(_ assigned: Assigned, with lastDay: CivilDate, _ session: Session) throws {
        try session.execute("update focal_point set ended_on = \(lastDay) where focal_point_id = \(assigned.id)")
    }

    /// An assignment as it is recorded.
    struct Assigned: Hashable {
        let id: Int64
        let workingGroup: String
        let person: PersonID
        let name: String
        let lead: Bool
        let firstDay: CivilDate

        /// The last day on which the expert serves and the working group is there; before the first where there is none.
        let effectiveEnd: CivilDate

        init(_ row: Row) throws {
            id = try row["focal_point_id"]
            workingGroup = try row["code"]
            person = try row["person_id"]
            name = try row["full_name"]
            lead = try row["lead"]
            firstDay = try row["first_day"]
            effectiveEnd = try row["effective_end"]
        }
    }
}
