package import ExpertGroup
package import Postgres

/// Lists what assessors said of the nominees of a call, in the order in which it was first recorded.
package struct ListScores: PagedUseCase, ListsPersonalData {
    package static let access = Access.reading

    package var part: Part?

    /// The code of a call; `nil` for the one that is open.
    package var call: String?

    /// Whose scores; `nil` for those of all.
    package var person: PersonID?

    package init(call: String?, person: PersonID?) {
        (self.call, self.person) = (call, person)
    }

    package func perform(in session: Session) throws -> [ScoreRecord] {
        let call = try AssessmentQueries.call(call, session)
        let rows = try session.rows(
            """
            select s.assessment_score_id, s.person_id, p.full_name, s.criterion, s.assessor, s.score
            from known.assessment_score s join known.person p using (person_id)
            where s.call_id = \(call.id) and s.person_id = coalesce(\(person), s.person_id)
                and s.assessment_score_id > coalesce(\(part?.after), 0)
            order by s.assessment_score_id
            limit \(part?.found)
            """
        )
        return try rows.map { try ScoreRecord($0, call: call.code) }
    }

    package func opening(showing scores: [ScoreRecord]) -> Opening? {
        let people = Set(part.shown(of: scores).map(\.person)).sorted { $0.rawValue < $1.rawValue }
        return people.isEmpty ? nil : Opening(.listScores, of: people, [.assessment, .name])
    }

    package static func number(of score: ScoreRecord) -> Int64 { score.id }
}

/// What one assessor says of one nominee on one criterion.
package struct ScoreRecord: Codable, Hashable, Sendable {
    package let id: Int64
    package let call: String
    package let person: PersonID
    package let name: String
    package let criterion: String
    package let assessor: String

    /// 0 to 1000.
    package let score: Int

    fileprivate init(_ row: Row, call: String) throws {
        id = try row["assessment_score_id"]
        self.call = call
        person = try row["person_id"]
        name = try row["full_name"]
        criterion = try row["criterion"]
        assessor = try row["assessor"]
        let score: Int32 = try row["score"]
        self.score = Int(score)
    }
}
