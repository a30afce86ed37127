package import ExpertGroup
package import Postgres

/// Records how many experts may be in post from a day on (S/2011/819, annex, paragraph 2).
package struct RecordCeiling: UseCase {
    package static let access = Access.changing

    /// 1 or more.
    package var experts: Int
    package var firstDay: CivilDate
    package var instrument: DocumentSymbol

    /// The instrument's paragraph, such as `5 (a)`.
    package var paragraph: String?

    package init(experts: Int, firstDay: CivilDate, instrument: DocumentSymbol, paragraph: String?) {
        self.experts = experts
        self.firstDay = firstDay
        self.instrument = instrument
        self.paragraph = paragraph
    }

    package func perform(in session: Session) throws -> CeilingRecord {
        let rows = try session.rows(
            """
            insert into ceiling (experts, first_day, instrument, paragraph)
            values (\(Int32(clamping: experts)), \(firstDay), \(instrument.description), \(paragraph))
            returning ceiling_id, experts, first_day, instrument, paragraph
            """
        )
        return try CeilingRecord(rows[0])
    }

    package func firstDayAffected(by ceiling: CeilingRecord, in session: Session) throws -> CivilDate? { firstDay }
}

/// A ceiling as it is recorded.
package struct CeilingRecord: Codable, Hashable, Sendable {
    package let id: Int64
    package let experts: Int
    package let firstDay: CivilDate
    package let instrument: String
    package let paragraph: String?

    init(_ row: Row) throws {
        id = try row["ceiling_id"]
        experts = try row["experts"]
        firstDay = try row["first_day"]
        instrument = try row["instrument"]
        paragraph = try row["paragraph"]
    }
}
