package import ExpertGroup
package import Postgres

/// Records a day on which United Nations Headquarters is closed: no working day of a no-objection procedure (E29).
package struct RecordHoliday: UseCase {
    package static let access = Access.changing

    package var day: CivilDate
    package var name: String

    package init(day: CivilDate, name: String) {
        self.day = day
        self.name = name
    }

    package func perform(in session: Session) throws -> Holiday {
        let rows = try session.rows(
            "insert into holiday (day, name) values (\(day), \(name)) returning holiday_id, day, name"
        )
        return try Holiday(rows[0])
    }
}

/// A holiday of the United Nations as it is recorded.
package struct Holiday: Codable, Hashable, Sendable {
    package let id: Int64
    package let day: CivilDate
    package let name: String

    init(_ row: Row) throws {
        id = try row["holiday_id"]
        day = try row["day"]
        name = try row["name"]
    }
}
