import ArgumentParser
import ExpertGroup
import Phrases
import RosterDesk

/// `roster decision list`.
struct DecisionListCommand: TableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Decisions of the Committee and instructions of its Chair, in order.",
        discussion: "roster decision list"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var form: TableOptions

    var circumstances: Circumstances { reading.circumstances }
    var ask: ListDecisions { ListDecisions() }

    var textWithoutRows: Phrase { .noDecision }

    func table(of decisions: [DecisionRecord]) -> TextTable { .of(decisions) }
}
