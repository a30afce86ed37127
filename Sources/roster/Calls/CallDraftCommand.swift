import ArgumentParser
import ExpertGroup
import Phrases
import RosterDesk
import Sheets

/// `roster call draft`.
struct CallDraftCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draft",
        abstract: "Record the draft of a call, or a new text and closing date of it.",
        discussion: "roster call draft 2026-1 --closes 2026-12-01 --text-file call.txt"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var changing: ChangingOptions

    @Argument(help: "The call's code: a year and a number, such as 2026-1.")
    var code: String

    @Option(name: .customLong("closes"), help: "The last day on which nominations are in time.")
    var closesOn: CivilDate

    @Option(help: "The text that goes to Member States; it draws attention to gender balance.")
    var text: String?

    @Option(help: "A file that holds the text, in UTF-8; - reads standard input.")
    var textFile: String?

    func validate() throws {
        guard (text == nil) != (textFile == nil) else {
            throw ValidationError("Give the text that goes to Member States, with --text or --text-file.")
        }
    }

    func run() async throws {
        try await common.perform(under: changing.circumstances, {}) { _, _ in
            DraftCall(code: code, closesOn: closesOn, text: try words)
        } summary: { call in
            Phrase.draftedCall(call.code, inTimeThrough: Day(call.closesOn))
        }
    }

    private var words: String {
        get throws {
            guard let textFile else { return text ?? "" }
            do {
                return try SheetFile.text(at: textFile, limits: .standard)
            } catch {
                throw FileFailure(path: textFile, reason: error)
            }
        }
    }
}
