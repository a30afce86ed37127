package import ExpertGroup
import Postgres

/// A consultation as it is known, and the appointments that rest on it.
package struct ConsultationRecord: Codable, Hashable, Sendable {
    package let id: Int64
    package let consultedOn: CivilDate

    /// With whom, and on what.
    package let consulted: String
    package let subject: String
    package let outcome: String
    @Explicit package var document: String?

    /// Whose appointments rest on it.
    package let people: [PersonID]
}

extension ConsultationRecord {
    init(_ row: Row) throws {
        self.init(
            id: try row["consultation_id"],
            consultedOn: try row["consulted_on"],
            consulted: try row["consulted"],
            subject: try row["subject"],
            outcome: try row["outcome"],
            document: try row["document"],
            people: try row["people"]
        )
    }
}

/// What several use cases say about consultations.
enum ConsultationQueries {
    /// All that are known, or one, in order.
    static func source(_ one: Int64?) -> Query {
        """
        select c.consultation_id, c.consulted_on, c.consulted, c.subject, c.outcome, c.document,
            array(
                select distinct a.person_id from known.appointment a where a.consultation_id = c.consultation_id
                order by a.person_id
            ) as people
        from known.consultation c
        where \(one) is null or c.consultation_id = \(one)
        order by c.consulted_on, c.consultation_id
        """
    }

    static func record(_ one: Int64, _ session: Session) throws -> ConsultationRecord {
        guard let row = try session.rows(source(one)).first else {
            throw Failure.notFound(.consultation, name: "\(one)")
        }
        return try ConsultationRecord(row)
    }

    /// Performs what refers to a consultation, and says so if there is no such one.
    ///
    /// - Throws: `Failure.notFound`, or what `body` throws.
    static func referring<Value>(to consultation: Int64?, _ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch PostgresError.server(let error)
            where error.sqlState == .foreignKeyViolation && error.constraint == "appointment_consultation_id_fkey"
        {
            throw Failure.notFound(.consultation, name: consultation.map { "\($0)" } ?? "")
        }
    }
}
