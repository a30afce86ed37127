package import ExpertGroup
package import Postgres

/// Records a decision of the Committee or an instruction of its Chair, on which tasks, consents and exceptions rest.
package struct RecordDecision: UseCase {
    package static let access = Access.changing

    /// Who decided.
    package enum Kind: String, CaseIterable, Codable, Sendable {
        case committeeDecision = "committee_decision"
        case chairInstruction = "chair_instruction"
    }

    package var kind: Kind
    package var decidedOn: CivilDate
    package var text: String

    /// The document that holds it, if there is one.
    package var document: DocumentSymbol?

    package init(kind: Kind, decidedOn: CivilDate, text: String, document: DocumentSymbol?) {
        self.kind = kind
        self.decidedOn = decidedOn
        self.text = text
        self.document = document
    }

    package func perform(in session: Session) throws -> DecisionRecord {
        let rows = try session.rows(
            """
            insert into decision (kind, decided_on, text, document)
            values (\(kind.rawValue), \(decidedOn), \(text), \(document?.description))
            returning decision_id, kind, decided_on, text, document
            """
        )
        return try DecisionRecord(rows[0])
    }
}

/// A decision as it is recorded.
package struct DecisionRecord: Codable, Hashable, Sendable {
    package let id: Int64
    package let kind: String
    package let decidedOn: CivilDate
    package let text: String
    package let document: String?

    init(_ row: Row) throws {
        id = try row["decision_id"]
        kind = try row["kind"]
        decidedOn = try row["decided_on"]
        text = try row["text"]
        document = try row["document"]
    }
}
