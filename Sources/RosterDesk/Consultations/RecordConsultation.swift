package import ExpertGroup
package import Postgres

/// Records a consultation that came before appointments: with whom, on what, and what came of it (S/2011/819, annex,
/// paragraphs 2 and 4; E37).
package struct RecordConsultation: UseCase {
    package static let access = Access.changing

    /// With whom, such as the Committee.
    package var consulted: String

    /// On what.
    package var subject: String
    package var consultedOn: CivilDate
    package var outcome: String

    /// The document that holds it, if there is one.
    package var document: DocumentSymbol?

    /// Whose appointments rest on it: of each person the first one after it that rests on nothing yet.
    package var people: [PersonID]

    package init(
        consulted: String,
        subject: String,
        consultedOn: CivilDate,
        outcome: String,
        document: DocumentSymbol?,
        people: [PersonID]
    ) {
        self.consulted = consulted
        self.subject = subject
        self.consultedOn = consultedOn
        self.outcome = outcome
        self.document = document
        self.people = people
    }

    package func perform(in session: Session) throws -> ConsultationRecord {
        let rows = try session.rows(
            """
            insert into consultation (consulted, subject, consulted_on, outcome, document)
            values (\(consulted), \(subject), \(consultedOn), \(outcome), \(document?.description))
            returning consultation_id
            """
        )
        let consultation: Int64 = try rows[0]["consultation_id"]
        for person in people { try rest(appointmentOf: person, on: consultation, session) }
        return try ConsultationQueries.record(consultation, session)
    }

    /// An appointment that was made before the consultation is taken where there is no other: the database refuses it then,
    /// and says why.
    private func rest(appointmentOf person: PersonID, on consultation: Int64, _ session: Session) throws {
        let rested = try session.execute(
            """
            update appointment set consultation_id = \(consultation)
            where appointment_id = (
                select appointment_id from appointment
                where person_id = \(person) and consultation_id is null and decision_id is null and not isempty(served)
                order by coalesce(appointed_on, lower(term)) < \(consultedOn), lower(term)
                limit 1
            )
            """
        )
        guard rested == 1 else {
            throw Failure.notFound(.appointment, name: "of person \(person) that rests on no consultation yet")
        }
    }

    package func firstDayAffected(by outcome: ConsultationRecord, in session: Session) throws -> CivilDate? {
        let rows = try session.rows(
            "select max(lower(term)) as day from appointment where consultation_id = \(outcome.id)"
        )
        return try rows[0]["day"]
    }
}
