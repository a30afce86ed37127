import ArgumentParser
import Phrases

typealias TextTable = Table

/// A command whose outcome is rows: a table for people, and with `--tsv` rows for a pipe.
protocol TableCommand: DeskCommand {
    var form: TableOptions { get }

    /// What is said to people where there are no rows.
    var textWithoutRows: Phrase { get }

    /// What came of it, as rows.
    func table(of outcome: Ask.Outcome) -> Table
}

extension TableCommand {
    func validate() throws { try form.validate(beside: common.output) }

    func summary(of outcome: Ask.Outcome) -> Shown {
        let table = table(of: outcome)
        return Shown(form.tsv || !table.rows.isEmpty ? form.text(of: table) : Phrases.onOutput(textWithoutRows))
    }
}

/// How rows are told.
struct TableOptions: ParsableArguments {
    @Flag(help: "Print plain rows for a pipe: cells apart by tabs, no headings.")
    var tsv = false

    /// Refuses two forms at once.
    func validate(beside output: OutputOptions) throws {
        guard !tsv || !output.json else { throw ValidationError("Choose one of --json and --tsv.") }
    }

    /// The rows for a pipe if it was asked for them, else the table within the terminal's width.
    func text(of table: Table, _ phrases: Phrases = .onOutput) -> String {
        tsv ? table.tabSeparated : table.text(width: Terminal.current.width, phrases)
    }
}
