package import Postgres

/// Asks for the consultations that are on record, in order, each with those whose appointments rest on it.
package struct ListConsultations: UseCase {
    package static let access = Access.reading

    package init() {}

    package func perform(in session: Session) throws -> [ConsultationRecord] {
        try session.rows(ConsultationQueries.source(nil)).map(ConsultationRecord.init)
    }
}
