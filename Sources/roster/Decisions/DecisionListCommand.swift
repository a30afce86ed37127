import ArgumentParser
import ExpertGroup
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

    var textWithoutRows: String { "No decision is recorded." }

    func table(of decisions: [DecisionRecord]) -> TextTable { .of(decisions) }
}
