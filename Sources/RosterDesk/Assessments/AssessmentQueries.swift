import ExpertGroup
import Postgres

/// What several use cases ask about assessments.
enum AssessmentQueries {
    /// A nominee of a call, with what assessors said of them.
    struct Nominee {
        let person: PersonID
        let name: String

        /// Whether a nomination of theirs stands that was not withdrawn.
        let stands: Bool
        let assessors: Int
        let assessment: Assessment
    }

    /// The call that is spoken of, as it is known: the one with a code, or, without one, the only one that is open.
    ///
    /// - Throws: `Failure`, or `PostgresError`.
    static func call(_ code: String?, _ session: Session) throws -> (id: Int64, code: String) {
        guard let code else { return try CallQueries.answered(nil, session) }
        let rows = try session.rows("select call_id from known.call where code = \(code)")
        guard let row = rows.first else { throw Failure.notFound(.call, name: code) }
        return (try row["call_id"], code)
    }

    /// Everybody who is nominated in answer to a call, by number; each once, however many States name them.
    static func nominees(of call: Int64, on criteria: [Criterion], _ session: Session) throws -> [Nominee] {
        let people = try session.rows(
            """
            select p.person_id, p.full_name, bool_or(n.withdrawn_on is null) as stands, (
                select count(distinct s.assessor_key) from known.assessment_score s
                where s.call_id = \(call) and s.person_id = p.person_id
            ) as assessors
            from known.nomination n join known.person p using (person_id)
            where n.call_id = \(call) and not p.is_erased
            group by p.person_id, p.full_name
            order by p.person_id
            """
        )
        let scores = try session.rows(
            """
            select person_id, criterion, array_agg(score) as scores
            from known.assessment_score where call_id = \(call)
            group by person_id, criterion
            """
        )
        var given: [PersonID: [String: [Int]]] = [:]
        for row in scores {
            let numbers: [Int32] = try row["scores"]
            given[try row["person_id"], default: [:]][try row["criterion"]] = numbers.map(Int.init)
        }
        return try people.map { row in
            let person: PersonID = try row["person_id"]
            let assessors: Int64 = try row["assessors"]
            return Nominee(
                person: person,
                name: try row["full_name"],
                stands: try row["stands"],
                assessors: Int(assessors),
                assessment: Assessment(on: criteria, given: given[person] ?? [:])
            )
        }
    }
}
