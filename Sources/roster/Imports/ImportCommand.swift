import ArgumentParser
import RosterDesk
import Sheets

/// `roster import`.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Record what a file holds, all of it or nothing.",
        subcommands: [ImportGroupCommand.self]
    )
}

/// `roster import group`.
struct ImportGroupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "group",
        abstract: "Record the serving Group from a file, all of it or nothing.",
        discussion: """
            CSV in UTF-8 or XLSX, one appointment a row. Columns, by name and in any order: full_name, nationality, first_day, \
            last_day, instrument; and if wanted full_name_romanised, family_name, gender, further_nationalities, \
            appointed_on, taken_up_on, expertise (nuclear:4; diplomacy:2), languages (fr:fluent; ar:native), focal_points \
            (I:lead; III), email, coordinator_from, coordinator_through (else two years), consented_on, \
            coordinator_instrument, coordinator_appointed_on (else the first day, which is said), coordinator_authority.

            roster import group group.csv --dry-run
            """
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var changing: ChangingOptions
    @OptionGroup var form: TableOptions

    @Argument(help: "The file; - reads standard input.")
    var file: String

    @Option(help: "A column that is left out; may be repeated.")
    var ignore: [String] = []

    func run() async throws {
        try await Interruption.cancels { try await perform() }
    }

    private func perform() async throws {
        let circumstances = changing.circumstances
        try await common.perform(under: circumstances, {}) { desk, circumstances in
            try await desk.group(of: Sheet(at: file), ignoring: ignore, under: circumstances)
        } summary: { record in
            ImportSummary.text(record, form: form)
        }
    }
}
