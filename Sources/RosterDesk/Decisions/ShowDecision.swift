package import ExpertGroup
package import Postgres

/// Asks for a decision, and for what rests on it.
package struct ShowDecision: UseCase {
    package static let access = Access.reading

    /// The decision's number.
    package var decision: Int64

    package init(decision: Int64) { self.decision = decision }

    package func perform(in session: Session) throws -> DecisionWithEffect {
        let found = try session.rows(
            """
            select decision_id, kind, decided_on, text, document,
                (select array_agg(person_id order by person_id) from known.appointment a
                 where a.decision_id = d.decision_id) as people,
                (select array_agg(instrument order by adopted_on) from known.mandate m
                 where m.revived_by = d.decision_id) as mandates
            from known.decision d
            where decision_id = \(decision)
            """
        )
        guard let row = found.first else { throw Failure.notFound(.decision, name: "\(decision)") }
        let record = try DecisionRecord(row)
        let (people, mandates): ([PersonID]?, [String]?) = (try row["people"], try row["mandates"])
        return DecisionWithEffect(
            id: record.id,
            kind: record.kind,
            decidedOn: record.decidedOn,
            text: record.text,
            document: record.document,
            extends: people ?? [],
            revivesBy: mandates ?? []
        )
    }
}

/// A decision, and what rests on it.
package struct DecisionWithEffect: Codable, Hashable, Sendable {
    package let id: Int64
    package let kind: String
    package let decidedOn: CivilDate
    package let text: String
    @Explicit package var document: String?

    /// Whose appointments rest on it.
    package let extends: [PersonID]

    /// The mandates that revive terms by it.
    package let revivesBy: [String]
}
