package import ExpertGroup
package import Postgres

/// Asks who opened what is kept of people, in the order in which they did.
///
/// To see it opens nobody's file: people stand in it by their numbers.
package struct ListReads: UseCase {
    package static let access = Access.reading

    /// Whose; `nil` for everybody's.
    package var person: PersonID?

    /// In whose name; `nil` for all.
    package var principal: String?

    /// From this day in New York on, and through that one.
    package var firstDay: CivilDate?
    package var lastDay: CivilDate?

    package init(person: PersonID?, principal: String?, firstDay: CivilDate?, lastDay: CivilDate?) {
        self.person = person
        self.principal = principal
        self.firstDay = firstDay
        self.lastDay = lastDay
    }

    package func perform(in session: Session) throws -> [ReadRecord] {
        try session.rows(
            """
            select access_record_id, \(verbatim: RosterClock.spelling(of: "opened_at")) as opened_at, principal, login, role,
                act, people, nominations, fields
            from access_record, lateral (select (opened_at at time zone 'America/New_York')::date as day) as opened
            where (\(person) is null or \(person) = any (people)) and (\(principal) is null or principal = \(principal))
                and (\(firstDay) is null or day >= \(firstDay)) and (\(lastDay) is null or day <= \(lastDay))
            order by access_record_id
            """
        ).map(ReadRecord.init)
    }
}

/// That somebody opened what is kept of people.
package struct ReadRecord: Codable, Hashable, Sendable {
    package let id: Int64

    /// RFC 3339, with New York's offset.
    package let openedAt: String

    /// In whose name, by which login, and in which role; the login's own name where it took none.
    package let principal: String
    package let login: String
    package let role: String

    /// What was asked, such as `show_person`.
    package let act: String
    package let people: [PersonID]
    package let nominations: [Int64]

    /// The kinds of fields, each by the table that holds it.
    package let fields: [String]
}

extension ReadRecord {
    init(_ row: Row) throws {
        let role: String = try row["role"]
        self.init(
            id: try row["access_record_id"],
            openedAt: try row["opened_at"],
            principal: try row["principal"],
            login: try row["login"],
            role: Role.allCases.first { $0.databaseName == role }?.rawValue ?? role,
            act: try row["act"],
            people: try row["people"],
            nominations: try row["nominations"],
            fields: try row["fields"]
        )
    }
}
