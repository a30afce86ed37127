import ArgumentParser
import ExpertGroup
import Phrases
import RosterDesk

/// `roster status`.
struct StatusCommand: TableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "The Group on a day: who is in post, until when, what is missing, and the command that mends it.",
        discussion: """
            roster status
            roster status --as-at 2024-07-01 --as-known 2024-06-30
            roster status --rows regional_groups.AFR.count
            """
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var form: TableOptions
    @OptionGroup var speech: LanguageOptions

    @Option(help: "The day spoken of; today in New York if none is given.")
    var asAt: CivilDate?

    @Option(
        help: "Where a State counts that takes part in two groups: electoral, participating; else as the policy says."
    )
    var grouping: Grouping?

    @Option(help: "A figure's path in the JSON, such as in_post: print the people whom it counts.")
    var rows: String?

    var circumstances: Circumstances { reading.circumstances }
    var ask: ShowStanding { ShowStanding(asAt: asAt, grouping: grouping, language: speech.language) }
    var textWithoutRows: Phrase { .label(.nobodyInPost) }

    func run() async throws {
        if let rows { try await open(rows) } else { try await show() }
    }

    private func show() async throws {
        try await common.perform {
            try await common.answer(to: ask, under: circumstances)
        } summary: {
            summary(of: $0)
        }
    }

    private func open(_ figure: String) async throws {
        let ask = OpenStandingFigure(asAt: asAt, grouping: grouping, figure: figure, language: speech.language)
        try await common.perform {
            try await common.answer(to: ask, under: circumstances)
        } summary: {
            Shown(FigureTable($0, speech.phrases).text(form))
        }
    }

    func summary(of standing: Standing) -> Shown {
        Shown(form.tsv ? form.text(of: table(of: standing)) : StandingScreen(standing, .current, speech.phrases).text)
    }

    func table(of standing: Standing) -> TextTable { MembersTable.of(standing, speech.phrases) }
}
