package import ExpertGroup
package import Postgres

/// Records a period for which the Security Council has continued the Committee and its Group (S/2011/819, annex, paragraph 1).
///
/// After a lapse it ends for good the terms that ran past it, unless a decision revives them (E11).
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
        if let revivedBy {
            let decisions = try session.rows("select 1 from decision where decision_id = \(revivedBy)")
            guard !decisions.isEmpty else { throw Failure.notFound(.decision, name: "\(revivedBy)") }
        }
        let rows = try session.rows(
            """
            insert into mandate (instrument, adopted_on, last_day, revived_by)
            values (\(instrument.description), \(adoptedOn), \(lastDay), \(revivedBy))
            returning mandate_id, instrument, adopted_on, last_day
            """
        )
        let resumed = try LapsedTerms.resume(session)
        return try MandateRecord(rows[0], ended: try LapsedTerms.end(session), resumed: resumed)
    }

    package func firstDayAffected(by mandate: MandateRecord, in session: Session) throws -> CivilDate? { adoptedOn }
}

/// A mandate as it is recorded.
package struct MandateRecord: Codable, Hashable, Sendable {
    package let id: Int64
    package let instrument: String
    package let adoptedOn: CivilDate
    package let lastDay: CivilDate

    /// Terms that ran past the end of the mandate before, and ended with it.
    package let ended: [AppointmentRecord]

    /// Terms that had ended so, and go on.
    package let resumed: [AppointmentRecord]

    init(_ row: Row, ended: [AppointmentRecord], resumed: [AppointmentRecord]) throws {
        id = try row["mandate_id"]
        instrument = try row["instrument"]
        adoptedOn = try row["adopted_on"]
        lastDay = try row["last_day"]
        self.ended = ended
        self.resumed = resumed
    }
}
