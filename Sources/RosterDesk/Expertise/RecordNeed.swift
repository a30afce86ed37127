package import ExpertGroup
package import Postgres

/// Records how many experts with a tag of expertise are needed in a programme year (S/2011/819, annex, paragraph 18).
///
/// What was recorded before for that year is superseded, and stays in history.
package struct RecordNeed: UseCase {
    package static let access = Access.changing

    package var tag: ExpertiseTag

    /// The year in which it begins, on 1 February.
    package var programmeYear: Int

    /// 1 to 20.
    package var atLeast: Int

    /// The document that determines it, and its day.
    package var authority: DocumentSymbol
    package var authorisedOn: CivilDate

    package init(
        tag: ExpertiseTag,
        programmeYear: Int,
        atLeast: Int,
        authority: DocumentSymbol,
        authorisedOn: CivilDate
    ) {
        self.tag = tag
        self.programmeYear = programmeYear
        self.atLeast = atLeast
        self.authority = authority
        self.authorisedOn = authorisedOn
    }

    package func perform(in session: Session) throws -> NeedRecord {
        do {
            let rows = try session.rows(
                """
                insert into need (programme_year, tag, at_least, authority, authorised_on)
                values (
                    \(Int32(clamping: programmeYear)), \(tag.description), \(Int32(clamping: atLeast)),
                    \(authority.description), \(authorisedOn)
                )
                on conflict (programme_year, tag) do update
                set at_least = excluded.at_least, authority = excluded.authority, authorised_on = excluded.authorised_on
                returning \(verbatim: NeedRecord.columns)
                """
            )
            return try NeedRecord(rows[0])
        } catch PostgresError.server(let error)
            where error.sqlState == .foreignKeyViolation && error.constraint == "need_tag_fkey"
        {
            throw Failure.notFound(.expertise, name: tag.description)
        }
    }
}

/// What is needed of an expertise in a programme year, as it is recorded.
package struct NeedRecord: Codable, Hashable, Sendable {
    package let id: Int64
    package let programmeYear: Int
    package let firstDay: CivilDate
    package let lastDay: CivilDate
    package let tag: String
    package let atLeast: Int
    package let authority: String
    package let authorisedOn: CivilDate

    static let columns = """
        need_id, programme_year, make_date(programme_year, 2, 1) as first_day, make_date(programme_year + 1, 1, 31) as last_day,
        tag, at_least, authority, authorised_on
        """

    init(_ row: Row) throws {
        id = try row["need_id"]
        programmeYear = try row["programme_year"]
        firstDay = try row["first_day"]
        lastDay = try row["last_day"]
        tag = try row["tag"]
        atLeast = try row["at_least"]
        authority = try row["authority"]
        authorisedOn = try row["authorised_on"]
    }
}
