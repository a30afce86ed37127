package import Postgres

/// Asks for the days on which United Nations Headquarters is closed, in order.
package struct ListHolidays: UseCase {
    package static let access = Access.reading

    /// `nil` for every year.
    package var year: Int?

    package init(year: Int?) { self.year = year }

    package func perform(in session: Session) throws -> [Holiday] {
        try session.rows(
            """
            select holiday_id, day, name from known.holiday
            where \(year.map { Int32(clamping: $0) }) is null
                or extract(year from day) = \(year.map { Int32(clamping: $0) })
            order by day
            """
        ).map(Holiday.init)
    }
}
