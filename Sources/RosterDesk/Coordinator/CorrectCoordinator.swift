package import ExpertGroup
package import Postgres

/// Corrects what was recorded wrongly of a coordinator's appointment; what was believed before stays in history, and the
/// rule of prior consent refuses as when it was made (S/2011/819, annex, paragraph 6).
package struct CorrectCoordinator: UseCase {
    package static let access = Access.changing

    package var person: PersonID

    /// The first day of the term that is meant; `nil` for the person's latest.
    package var firstDay: CivilDate?

    /// What is right; `nil` for what stays.
    package var consentedOn: CivilDate?
    package var appointedOn: CivilDate?
    package var instrument: DocumentSymbol?

    package init(
        person: PersonID,
        firstDay: CivilDate?,
        consentedOn: CivilDate?,
        appointedOn: CivilDate?,
        instrument: DocumentSymbol?
    ) {
        self.person = person
        self.firstDay = firstDay
        self.consentedOn = consentedOn
        self.appointedOn = appointedOn
        self.instrument = instrument
    }

    package func perform(in session: Session) throws -> CoordinatorRecord {
        let rows = try session.rows(
            """
            update coordinator_term
            set consented_on = coalesce(\(consentedOn), consented_on), appointed_on = coalesce(\(appointedOn), appointed_on),
                instrument = coalesce(\(instrument?.description), instrument)
            where coordinator_term_id = (
                select coordinator_term_id from coordinator_term
                where person_id = \(person) and lower(term) = coalesce(\(firstDay), lower(term))
                order by isempty(served), lower(term) desc, coordinator_term_id desc
                limit 1
            )
            returning \(verbatim: CoordinatorRecord.columns)
            """
        )
        guard let row = rows.first else {
            throw Failure.notFound(
                .coordinator,
                name: "\(person)\(firstDay.map { " from \($0)" } ?? ""): this person was not appointed"
            )
        }
        return try CoordinatorRecord(row)
    }

    package func firstDayAffected(by term: CoordinatorRecord, in session: Session) throws -> CivilDate? {
        term.firstDay
    }
}
