import ArgumentParser
import ExpertGroup
import Phrases
import RosterDesk

/// `roster report`.
struct ReportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Reports on the Group on a day, as it is known or was.",
        subcommands: [ReportBalanceCommand.self]
    )
}

/// In which form a report is made.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
    case text, json, csv
}

extension Grouping: ExpressibleByArgument {}

/// `roster report balance`.
struct ReportBalanceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "balance",
        abstract: "The balance of the Group on a day: regional groups, nationalities, women and men, expertise.",
        discussion: """
            Made again for the same day and the same knowledge, it is the same to the byte.

            roster report balance --as-at 2024-07-01 --as-known 2024-07-01 --format json
            roster report balance --rows nationalities.KEN.count
            """
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var form: TableOptions
    @OptionGroup var speech: LanguageOptions

    @Option(help: "The day spoken of; today in New York if none is given.")
    var asAt: CivilDate?

    @Option(help: "The form: text, json, csv.")
    var format = ReportFormat.text

    @Option(
        help: "Where a State counts that takes part in two groups: electoral, participating; else as the policy says."
    )
    var grouping: Grouping?

    @Option(help: "A figure's path in the JSON, such as gender.woman: print the people whom it counts.")
    var rows: String?

    func validate() throws { try form.validate(beside: common.output) }

    func run() async throws {
        var output = common.output
        if format == .json { output.json = true }
        if let rows { try await open(rows, output) } else { try await show(output) }
    }

    private func show(_ output: OutputOptions) async throws {
        let ask = ReportBalance(asAt: asAt, grouping: grouping, language: speech.language)
        try await output.perform {
            try await common.answer(to: ask, under: reading.circumstances)
        } summary: { report in
            let figures = BalanceTable(report, speech.phrases)
            if format == .csv { return Shown(CSVText.of(figures.rowsWithHeadings)) }
            return Shown(
                form.tsv ? figures.table.tabSeparated : BalanceScreen(report, .current, speech.phrases).text
            )
        }
    }

    private func open(_ figure: String, _ output: OutputOptions) async throws {
        let ask = OpenBalanceFigure(asAt: asAt, grouping: grouping, figure: figure, language: speech.language)
        try await output.perform {
            try await common.answer(to: ask, under: reading.circumstances)
        } summary: { rows in
            let table = FigureTable(rows, speech.phrases)
            return Shown(format == .csv ? CSVText.of(table.rowsWithHeadings) : table.text(form))
        }
    }
}
