package import Postgres

/// Asks for the decisions of the Committee and the instructions of its Chair, in order.
package struct ListDecisions: UseCase {
    package static let access = Access.reading

    package init() {}

    package func perform(in session: Session) throws -> [DecisionRecord] {
        try session.rows(
            "select decision_id, kind, decided_on, text, document from known.decision order by decided_on, decision_id"
        ).map(DecisionRecord.init)
    }
}
