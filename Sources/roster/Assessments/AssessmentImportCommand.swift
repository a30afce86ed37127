import ArgumentParser
import Phrases
import RosterDesk
import Sheets

/// `roster assessment import`.
struct AssessmentImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Record the scores of a sheet, all of them or none.",
        discussion: """
            CSV in UTF-8 or XLSX, one score a row. Columns, by name and in any order: person (the person's number, or the full \
            name as it is recorded, in either script), criterion (those of config/assessment.yml), assessor, score (0 to \
            1000). Everything that is wrong is told at once, by row and column, the heading being row 1.

            Where the same assessor has scored the same person on the same criterion before, the sheet replaces that score, \
            and the history keeps it. The same file is imported once.

            roster assessment import scores.csv --call 2026-1 --dry-run
            """
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var changing: ChangingOptions

    @Argument(help: "The file; - reads standard input.")
    var file: String

    @Option(help: "The code of the call whose nominees are scored; else the one that is open.")
    var call: String?

    @Option(help: "A column that is left out; may be repeated.")
    var ignore: [String] = []

    func run() async throws {
        try await Interruption.cancels { try await perform() }
    }

    private func perform() async throws {
        let circumstances = changing.circumstances
        try await common.perform(under: circumstances, {}) { desk, circumstances in
            try await desk.assessments(of: Sheet(at: file), call: call, ignoring: ignore, under: circumstances)
        } summary: { record -> [Phrase] in
            [
                .importedScores(
                    record.records,
                    of: record.people,
                    call: record.call,
                    added: record.added,
                    corrected: record.corrected,
                    unchanged: record.unchanged
                )
            ] + (record.corrected > 0 ? [.keptScores] : []) + [.importedFile(record.id, digest: record.digest)]
        }
    }
}
