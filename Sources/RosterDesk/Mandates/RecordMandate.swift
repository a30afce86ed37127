package import ExpertGroup
package import Postgres

/// Records a period for which the Security Council has continued the Committee and its Group (S/2011/819, annex, paragraph 1).
package struct RecordMandate: UseCase {
    package static let access = Access.changing

    package var instrument: DocumentSymbol
    package var adoptedOn: CivilDate
    package var lastDay: CivilDate

    /// The decision by which terms that ended with a lapsed mandate go on; `nil` unless one says so.
    package var revivedBy: Int64?

    package init(instrument: DocumentSymbol, adoptedOn: CivilDate, lastDay: CivilDate, revivedBy: Int64?) {
        self.instrument = instrument
        self.adoptedOn = adoptedOn
        self.lastDay = lastDay
        self.revivedBy = revivedBy
    }

    package func perform(in session: Session) throws -> MandateRecord {
        let rows = try session.rows(
            """
            insert into mandate (instrument, adopted_on, last_day, revived_by)
            values (\(instrument.description), \(adoptedOn), \(lastDay), \(revivedBy))
            returning mandate_id, instrument, adopted_on, last_day
            """
        )
        return try MandateRecord(rows[0])
    }

    package func firstDayAffected(by mandate: MandateRecord, in session: Session) throws -> CivilDate? { adoptedOn }
}

/// A mandate as it is recorded.
package struct MandateRecord: Codable, Hashable, Sendable {
    package let id: Int64
    package let instrument: String
    package let adoptedOn: CivilDate
    package let lastDay: CivilDate

    init(_ row: Row) throws {
        id = try row["mandate_id"]
        instrument = try row["instrument"]
        adoptedOn = try row["adopted_on"]
        lastDay = try row["last_day"]
    }
}
