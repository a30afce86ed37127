import ArgumentParser
import Foundation
import Phrases
import RosterDesk
import Sheets

/// `roster nomination cv`.
struct NominationCVCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cv",
        abstract: "Write the file of the curriculum that came with a nomination.",
        discussion: """
            No file is written over, and what is written only its owner can read.

            roster nomination cv 42 --output curriculum.pdf
            """
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var reading: ReadingOptions

    @Argument(help: "The nomination's number.")
    var nomination: Int64

    @Option(help: "The file that is written.")
    var output: String

    func run() async throws {
        try await common.perform {
            let ask = OpenCurriculum(nomination: nomination)
            let curriculum = try await common.answer(to: ask, under: reading.circumstances)
            try NewFile.write(curriculum.content, to: output)
            return Written(nomination: nomination, cv: curriculum.file, output: output)
        } summary: { written in
            Phrase.writtenCurriculum(
                to: written.output,
                Phrases.onOutput(.curriculum(written.cv.name, written.cv.mediaType, bytes: written.cv.size)),
                digest: written.cv.digest
            )
        }
    }

    /// What was written where.
    private struct Written: Encodable, Sendable {
        let nomination: Int64
        let cv: CurriculumRecord
        let output: String
    }
}
