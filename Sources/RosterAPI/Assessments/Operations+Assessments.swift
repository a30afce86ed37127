import HTTPTypes
import RosterDesk

extension Operations {
    static func assessments() -> [Operation] {
        [
            .pages(
                ListScores.self,
                at: "assessments",
                "Lists the scores that assessors gave to the nominees of a call."
            ),
            .show(
                ShowAssessments.self,
                at: "assessments/progress",
                "Tells who of a call's nominees has a score, and who lacks which criteria."
            ),
            importAssessments(),
        ]
    }

    /// A sheet of scores, as the command takes it.
    private static func importAssessments() -> Operation {
        let parameters = ["call", "ignore"].map { FieldShape(name: $0, shape: String.shape, isRequired: false) }
        return Operation(
            method: .post,
            path: "assessments/import",
            name: "ImportAssessments",
            summary: "Records the scores of a sheet, all of them or none; everything that is wrong is told at once.",
            question: Question(
                parameters: parameters.map { Question.Parameter(field: $0, place: .query, use: .ask) }
                    + [Question.Parameter(field: .dryRun, place: .query, use: .manner)],
                body: .file(FileImport.mediaTypes)
            ),
            answer: Operation.Answer(to: ImportAssessments.self, .created)
        ) { asked, visitor, desks in
            let (call, ignoring) = (asked.text("call"), FileImport.columns(in: asked))
            return try await FileImport.respond(asked, visitor, desks) { desk, bytes, circumstances throws(Failure) in
                try await desk.assessments(ofFile: bytes, call: call, ignoring: ignoring, under: circumstances)
            }
        }
    }
}
