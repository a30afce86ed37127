import ArgumentParser
import ExpertGroup
import Phrases
import RosterDesk

/// `roster rules history`.
struct RulesHistoryCommand: TableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history",
        abstract: "Mandates and ceilings with their instruments, in order; then what the configuration sets.",
        discussion: """
            [policy] marks what no document decides; a file of the same name in the folder ROSTER_CONFIG changes it.

            roster rules history
            """
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var form: TableOptions

    var circumstances: Circumstances { reading.circumstances }
    var ask: ShowRules { ShowRules() }

    var textWithoutRows: Phrase { .noRule }

    func table(of rules: [RuleInTime]) -> TextTable { .of(rules) }
}
