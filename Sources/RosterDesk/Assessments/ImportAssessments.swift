import ExpertGroup
package import Postgres

/// Records the scores of a sheet, all of them or none.
///
/// Whom the same assessor has scored before on the same criterion, in answer to the same call, is scored anew: the sheet
/// replaces what was said, and the history keeps it. What a sheet does not speak of stays.
package struct ImportAssessments: UseCase {
    package static let access = Access.changing

    /// The code of the call whose nominees are scored.
    package var call: String

    /// SHA-256 of the file: the same one is imported once.
    package var digest: [UInt8]

    package var scores: [ScoreEntry]

    package var essence: String? { "\(call) \(digest)" }

    package func perform(in session: Session) throws -> ScoresRecord {
        let call = try CallQueries.answered(call, session)
        let file = try ImportQueries.record(.assessments, digest, records: scores.count, call: call.id, session)
        try stage(call.id, session)
        let parts = Parts.of((scores.last?.row ?? 0) + 1)
        let corrected = try parts.sum(.scores) { try correct($0, call.id, session) }
        let added = try parts.sum(.scores) { try add($0, call.id, session) }
        ImportProgress.tell(.ending, 0, of: 0)
        return ScoresRecord(
            id: file.id,
            digest: file.digest,
            call: call.code,
            records: scores.count,
            people: Set(scores.map(\.person)).count,
            added: added,
            corrected: corrected,
            unchanged: scores.count - added - corrected
        )
    }

    private func correct(_ part: Range<Int32>, _ call: Int64, _ session: Session) throws -> Int {
        try session.execute(
            """
            update assessment_score s set assessor = n.assessor, score = n.score
            from pg_temp.staged_score n
            where s.call_id = \(call) and s.person_id = n.person_id and s.criterion = n.criterion
                and s.assessor_key = n.assessor_key and s.score <> n.score
                and n.row >= \(part.lowerBound) and n.row < \(part.upperBound)
            """
        )
    }

    private func add(_ part: Range<Int32>, _ call: Int64, _ session: Session) throws -> Int {
        try session.execute(
            """
            insert into assessment_score (call_id, person_id, criterion, assessor, score)
            select \(call), n.person_id, n.criterion, n.assessor, n.score
            from pg_temp.staged_score n
            where n.row >= \(part.lowerBound) and n.row < \(part.upperBound) and not n.is_known
            order by n.row
            """
        )
    }

    private func stage(_ call: Int64, _ session: Session) throws {
        try session.script(
            """
            drop table if exists pg_temp.staged_score;
            create temporary table staged_score (
                row integer, person_id bigint, criterion text, assessor text, score integer,
                assessor_key text generated always as (search_key(assessor)) stored, is_known boolean default false
            ) on commit drop
            """
        )
        try session.copyIn(
            "copy pg_temp.staged_score (row, person_id, criterion, assessor, score) from stdin (format binary)"
        ) { writer in
            for one in scores {
                try writer.row(
                    Int32(clamping: one.row),
                    one.person,
                    one.criterion,
                    one.assessor,
                    Int32(clamping: one.score)
                )
            }
        }
        try session.script(
            """
            create index on pg_temp.staged_score (row);
            analyze pg_temp.staged_score
            """
        )
        try session.execute(
            """
            update pg_temp.staged_score n set is_known = true
            from assessment_score s
            where s.call_id = \(call) and s.person_id = n.person_id and s.criterion = n.criterion
                and s.assessor_key = n.assessor_key
            """
        )
    }
}

/// What came of importing a sheet of scores; it holds none of them.
package struct ScoresRecord: Codable, Hashable, Sendable {
    package let id: Int64

    /// SHA-256 of the file, in hexadecimal.
    package let digest: String

    /// The code of the call whose nominees were scored.
    package let call: String

    /// How many scores the sheet holds, and of how many people.
    package let records: Int
    package let people: Int

    /// How many were recorded, how many replaced what the same assessor had said, and how many said the same again.
    package let added: Int
    package let corrected: Int
    package let unchanged: Int
}
