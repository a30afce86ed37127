import ArgumentParser
import RosterDesk
import Sheets

/// `roster nomination import`.
struct NominationImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Record the nominations of a file, all of them or none.",
        discussion: """
            CSV in UTF-8 or XLSX, one nomination a row. Columns, by name and in any order: nominating_state, full_name, \
            nationality; and if wanted full_name_romanised, family_name, gender, further_nationalities, languages \
            (fr:fluent; ar:native), expertise (nuclear:4; export_control:2), email, received_on (else today), taken_from, \
            available_from, note, cv_file: a file in the folder --attachments, PDF, DOCX, ODT, TXT, JPEG or PNG of 10 MiB at \
            most. A person without nationality is written stateless. States by ISO code or by any name in \
            the six languages. Everything that is wrong is told at once, by row and column, the heading being row 1.

            Who is recorded already is linked: the same full name and nationality, one such person only, and no other \
            romanised name, gender or address. Else a new person is recorded. The same file is imported once.

            roster nomination import nominations.csv --call 2026-1 --dry-run
            """
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var changing: ChangingOptions
    @OptionGroup var form: TableOptions

    @Argument(help: "The file; - reads standard input.")
    var file: String

    @Option(help: "The code of the call that they answer; else the one that is open.")
    var call: String?

    @Option(help: "A column that is left out; may be repeated.")
    var ignore: [String] = []

    @Option(
        help: "How States are named: known, by any name, or un, by the United Nations' short names exactly."
    )
    var stateNames = ImportGround.StateNames.known

    @Option(help: "The folder of the files that cv_file names; nothing outside it is read.")
    var attachments: String?

    func run() async throws {
        try await Interruption.cancels { try await perform() }
    }

    private func perform() async throws {
        let circumstances = changing.circumstances
        try await common.perform(under: circumstances, {}) { desk, circumstances in
            let how = NominationsImport(
                call: call,
                ignoring: ignore,
                stateNames: stateNames,
                attachments: try attachments.map(AttachmentFolder.init(named:))
            )
            return try await desk.nominations(of: Sheet(at: file), how, under: circumstances)
        } summary: { record in
            ImportSummary.text(record, form: form)
        }
    }
}

extension AttachmentFolder {
    /// The folder that a person named.
    fileprivate init(named path: String) throws {
        guard let folder = AttachmentFolder(at: path) else { throw FileFailure(path: path, reason: .noFolder) }
        self = folder
    }
}

extension ImportGround.StateNames: ExpressibleByArgument {}
