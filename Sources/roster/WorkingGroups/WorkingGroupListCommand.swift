import ArgumentParser
import ExpertGroup
import Phrases
import RosterDesk

/// `roster working-group list`.
struct WorkingGroupListCommand: TableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "The working groups of a day, each with the delegation that coordinates it.",
        discussion: "roster working-group list --as-at 2024-07-01"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var form: TableOptions

    @Option(help: "The day spoken of; today in New York if none is given.")
    var asAt: CivilDate?

    var circumstances: Circumstances { reading.circumstances }
    var ask: ListWorkingGroups { ListWorkingGroups(asAt: asAt) }

    var textWithoutRows: Phrase { .noWorkingGroupOnDay }

    func table(of groups: [WorkingGroupRecord]) -> TextTable { .of(groups) }
}
