package import Postgres

/// Asks which expertise is needed, programme year by programme year.
package struct ListNeeds: UseCase {
    package static let access = Access.reading

    /// The year in which the programme year begins; `nil` for every one.
    package var programmeYear: Int?

    package init(programmeYear: Int?) { self.programmeYear = programmeYear }

    package func perform(in session: Session) throws -> [NeedRecord] {
        let year = programmeYear.map { Int32(clamping: $0) }
        return try session.rows(
            """
            select \(verbatim: NeedRecord.columns) from known.need
            where \(year) is null or programme_year = \(year)
            order by programme_year, tag
            """
        ).map(NeedRecord.init)
    }
}
