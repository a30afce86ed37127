import HTTPTypes
import Hummingbird
import NIOCore
import RosterDesk
import RosterWeb

extension Operations {
    static func nominations() -> [Operation] {
        [
            .pages(
                ListNominations.self,
                at: "nominations",
                "Lists nominations by call, in the order in which they were received."
            ),
            importNominations(),
            .show(ShowNomination.self, at: "nominations/{nomination}", "Tells of a nomination."),
            curriculum(),
        ]
    }

    /// A file of nominations, as the command takes it; files that its rows name cannot come with it.
    private static func importNominations() -> Operation {
        Operation(
            method: .post,
            path: "nominations/import",
            name: "ImportNominations",
            summary:
                "Records the nominations of a file, all of them or none; everything that is wrong is told at once.",
            question: Question(
                parameters: try importParameters().map { Question.Parameter(field: $0, place: .query, use: .ask) }
                    + [Question.Parameter(field: .dryRun, place: .query, use: .manner)],
                body: .file(FileImport.mediaTypes)
            ),
            answer: Operation.Answer(to: ImportNominations.self, .created)
        ) { asked, visitor, desks in
            let manner = asked.text("state_names").flatMap(ImportGround.StateNames.init)
            let how = NominationsImport(
                call: asked.text("call"),
                ignoring: FileImport.columns(in: asked),
                stateNames: manner ?? .known,
                attachments: nil
            )
            return try await FileImport.respond(asked, visitor, desks) { desk, bytes, circumstances throws(Failure) in
                try await desk.nominations(ofFile: bytes, how, under: circumstances)
            }
        }
    }

    private static func importParameters() throws -> [FieldShape] {
        [
            FieldShape(name: "call", shape: String.shape, isRequired: false),
            FieldShape(name: "ignore", shape: String.shape, isRequired: false),
            FieldShape(
                name: "state_names",
                shape: try ShapeRecorder().find(ImportGround.StateNames.self).shape,
                isRequired: false,
                standard: .text(ImportGround.StateNames.known.rawValue)
            ),
        ]
    }

    /// The file of a nominee's curriculum, to be kept and never to be shown: it came from outside.
    private static func curriculum() -> Operation {
        let path = "nominations/{nomination}/cv"
        return Operation(
            method: .get,
            path: path,
            name: "OpenCurriculum",
            summary: "Gives the file of the curriculum that came with a nomination.",
            question: try Operation.question(OpenCurriculum.self, path, [:], manner: [.asKnown]),
            answer: Operation.Answer(mediaType: "application/octet-stream", shape: { nil })
        ) { asked, visitor, desks in
            let ask: OpenCurriculum = try asked.ask()
            let cv = try await desks.perform(ask, for: visitor, under: asked.circumstances(of: visitor))
            return Response(
                status: .ok,
                headers: [.contentType: "application/octet-stream", .contentDisposition: "attachment"],
                body: ResponseBody(byteBuffer: ByteBuffer(bytes: cv.content))
            )
        }
    }
}
