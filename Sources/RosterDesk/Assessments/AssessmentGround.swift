import ExpertGroup
import Policies
import Postgres

/// What a sheet of scores is judged by: whom its words name, and what may be scored.
package struct AssessmentGround: Codable, Sendable {
    /// Whether who asks may record what a sheet holds; who may not is not told what is wrong with it.
    let mayImport: Bool

    /// The code of the call whose nominees are scored.
    let call: String
    let criteria: [String]

    /// The nominees of the call whom a text names.
    let nominees: [String: [PersonID]]

    /// The form in which names of assessors are compared, by name; empty for what names nobody.
    let assessors: [String: String]

    /// The nominee whom a text names, if it is exactly one.
    ///
    /// - Throws: `CellProblem.unknownNominee`, `ambiguousNominee`.
    func nominee(_ written: String) throws(CellProblem) -> PersonID {
        let people = nominees[written] ?? []
        guard let person = people.first else { throw .unknownNominee(call: call) }
        guard people.count == 1 else { throw .ambiguousNominee(people, call: call) }
        return person
    }

    /// The criterion that a text names.
    ///
    /// - Throws: `FieldProblem.unknownCriterion`.
    func criterion(_ written: String) throws(FieldProblem) -> String {
        let name = written.lowercased().split(whereSeparator: { $0.isWhitespace || $0 == "_" }).joined(separator: "_")
        guard criteria.contains(name) else { throw .unknownCriterion(written, known: criteria) }
        return name
    }
}

/// Asks what a sheet of scores is judged by.
struct FindAssessmentGround: PolicyUseCase {
    static let access = Access.reading

    /// The code of the call; `nil` for the one that is open.
    var call: String?

    /// The texts that stand for people in the sheet, and those that stand for assessors, each once.
    var people: Set<String>
    var assessors: Set<String>

    func perform(in session: Session, under policies: PolicySource) throws -> AssessmentGround {
        let rights = try session.rows("select has_any_column_privilege('assessment_score', 'insert') as may_import")
        let call = try CallQueries.answered(call, session)
        // A number is a person's, as everywhere; a name is compared as a search compares it.
        let found = try session.rows(
            """
            with nominee as materialized (
                select distinct p.person_id, search_key(p.full_name) as full_key, search_key(p.romanised_name) as romanised_key
                from nomination n join person p using (person_id)
                where n.call_id = \(call.id) and not p.is_erased
            ), asked as materialized (
                select written, search_key(written) as key from unnest(\(people.sorted())) as a (written)
            )
            select a.written, array_agg(n.person_id order by n.person_id) as people
            from asked a
            join nominee n on n.person_id::text = a.written
                or a.key <> '' and a.key in (n.full_key, n.romanised_key)
            group by a.written
            """
        )
        let keys = try session.rows(
            "select written, search_key(written) as key from unnest(\(assessors.sorted())) as a (written)"
        )
        return AssessmentGround(
            mayImport: try rights[0]["may_import"],
            call: call.code,
            criteria: try policies.read().assessment.criteria.map(\.name),
            nominees: Dictionary(try found.map { (try $0["written"], try $0["people"]) }) { first, _ in first },
            assessors: Dictionary(try keys.map { (try $0["written"], try $0["key"]) }) { first, _ in first }
        )
    }
}
