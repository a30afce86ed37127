import ExpertGroup
import Sheets

/// A sheet of scores that was read and found right.
struct ScoresFile {
    static let form = FileForm(
        columns: ["person", "criterion", "assessor", "score"],
        required: ["person", "criterion", "assessor", "score"]
    )

    /// The longest name of an assessor, in characters.
    private static let longestName = 200

    private(set) var scores: [ScoreEntry] = []

    /// The row in which an assessor first scores a person on a criterion.
    private var rows: [Scoring: Int] = [:]

    private struct Scoring: Hashable {
        let person: PersonID
        let criterion: String
        let assessor: String
    }

    /// Judges every row of a sheet.
    ///
    /// - Throws: `Failure.fileRefused`, with all that is wrong; `CancellationError`.
    init(_ sheet: Sheet, _ ground: AssessmentGround, ignoring: [String]) throws {
        var errors = FileErrors()
        let columns = FileColumns(sheet.heading, of: Self.form, ignoring: ignoring, errors: &errors)
        if columns.isReadable {
            for (done, record) in sheet.records.enumerated() {
                try ImportProgress.reading(done, of: sheet.records.count)
                var row = RowReader(record, columns)
                read(&row, ground)
                row.tell(&errors)
            }
        }
        try errors.check()
    }

    private mutating func read(_ row: inout RowReader, _ ground: AssessmentGround) {
        let person = row.required("person").flatMap { written in
            row.judged("person") { () throws(CellProblem) in try ground.nominee(written) }
        }
        let criterion = row.required("criterion").flatMap { _ in
            row.value("criterion") { text throws(FieldProblem) in try ground.criterion(text) }
        }
        let assessor = row.required("assessor").flatMap { written in
            row.judged("assessor") { () throws(CellProblem) in
                guard written.count <= Self.longestName else { throw .cellTooLong(Self.longestName) }
                guard ground.assessors[written] != "" else { throw .badValue(.noName) }
                return written
            }
        }
        let score = row.required("score").flatMap { _ in
            row.value("score") { text throws(FieldProblem) in
                guard text.allSatisfy({ $0.isASCII && $0.isNumber }), let score = Int(text),
                    Assessment.scores.contains(score)
                else { throw .noScore(text) }
                return score
            }
        }
        guard let person, let criterion, let assessor else { return }
        let scoring = Scoring(person: person, criterion: criterion, assessor: ground.assessors[assessor] ?? assessor)
        if let first = rows[scoring] {
            row.report(.scoredTwice(of: first), "assessor")
        } else {
            rows[scoring] = row.row
        }
        guard row.isSound, let score else { return }
        scores.append(
            ScoreEntry(row: row.row, person: person, criterion: criterion, assessor: assessor, score: score)
        )
    }
}

/// A row of a sheet of scores.
package struct ScoreEntry: Hashable, Codable, Sendable {
    let row: Int
    let person: PersonID
    let criterion: String
    let assessor: String

    /// 0 to 1000.
    let score: Int
}
