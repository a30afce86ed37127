package import ExpertGroup
import Postgres

/// A nomination as it is known: who is named by which State, which need not be theirs (E43).
package struct NominationRecord: Codable, Hashable, Sendable {
    package let id: Int64
    package let call: String
    package let nominatingState: String
    package let person: PersonID
    package let name: String
    @Explicit package var romanisedName: String?

    /// The nationality that is reported; null for a person without one, or where it is to be determined.
    @Explicit package var nationality: String?
    package let receivedOn: CivilDate

    /// Whether it was received after the closing date of the call (E42).
    package let late: Bool
    @Explicit package var availableFrom: CivilDate?
    @Explicit package var takenFrom: String?
    @Explicit package var note: String?
    @Explicit package var withdrawnOn: CivilDate?

    /// The file of the nominee's curriculum, if one came with it.
    @Explicit package var cv: CurriculumRecord?

    static let source = """
        select n.nomination_id, c.code, n.iso3, n.person_id, p.full_name, p.romanised_name, o.iso3 as nationality,
            n.received_on, n.received_on > c.closes_on as late, n.available_from, n.taken_from, n.note, n.withdrawn_on,
            v.name as cv_name, v.media_type as cv_media_type, encode(v.digest, 'hex') as cv_digest, d.size as cv_size
        from known.nomination n
        join known.call c using (call_id)
        join known.person p using (person_id)
        left join known.nomination_cv v using (nomination_id)
        left join nomination_cv_content d on d.person_id = v.person_id and d.digest = v.digest
        left join nationality_on(\(RosterClock.today)) o on o.person_id = n.person_id
        """

    init(_ row: Row) throws {
        id = try row["nomination_id"]
        call = try row["code"]
        nominatingState = try row["iso3"]
        person = try row["person_id"]
        name = try row["full_name"]
        receivedOn = try row["received_on"]
        late = try row["late"]
        let (romanised, nationality): (String?, String?) = (try row["romanised_name"], try row["nationality"])
        let (availableFrom, withdrawnOn): (CivilDate?, CivilDate?) = (
            try row["available_from"], try row["withdrawn_on"]
        )
        let (takenFrom, note): (String?, String?) = (try row["taken_from"], try row["note"])
        _romanisedName = Explicit(wrappedValue: romanised)
        _nationality = Explicit(wrappedValue: nationality)
        _availableFrom = Explicit(wrappedValue: availableFrom)
        _takenFrom = Explicit(wrappedValue: takenFrom)
        _note = Explicit(wrappedValue: note)
        _withdrawnOn = Explicit(wrappedValue: withdrawnOn)
        _cv = Explicit(wrappedValue: try CurriculumRecord(row))
    }
}
