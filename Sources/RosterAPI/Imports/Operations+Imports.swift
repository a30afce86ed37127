import HTTPTypes
import RosterDesk

extension Operations {
    static func imports() -> [Operation] {
        [
            Operation(
                method: .post,
                path: "group/import",
                name: "ImportGroup",
                summary: "Records the serving Group from one file, all of it or nothing.",
                question: Question(
                    parameters: [
                        Question.Parameter(
                            field: FieldShape(name: "ignore", shape: String.shape, isRequired: false),
                            place: .query,
                            use: .ask
                        ), Question.Parameter(field: .dryRun, place: .query, use: .manner),
                    ],
                    body: .file(FileImport.mediaTypes)
                ),
                answer: Operation.Answer(to: ImportGroup.self, .created)
            ) { asked, visitor, desks in
                try await FileImport.respond(asked, visitor, desks) { desk, bytes, circumstances throws(Failure) in
                    try await desk.group(ofFile: bytes, ignoring: FileImport.columns(in: asked), under: circumstances)
                }
            }
        ]
    }
}
