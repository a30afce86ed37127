import ArgumentParser
import ExpertGroup
import Phrases
import RosterDesk

/// `roster state list`.
struct StateListCommand: TableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "The States of a day: Members, observers, and neither.",
        discussion: "roster state list --as-at 2006-06-27 --group EEG"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var form: TableOptions

    @Option(help: "The day spoken of; today in New York if none is given.")
    var asAt: CivilDate?

    @Option(help: "Only those that count or take part in this regional group: AFR, APG, EEG, GRULAC, WEOG.")
    var group: RegionalGroup?

    var circumstances: Circumstances { reading.circumstances }
    var ask: ListStates { ListStates(asAt: asAt, group: group) }

    var textWithoutRows: Phrase { .noStateOnDay }

    func table(of states: [StateOnDay]) -> TextTable { .of(states) }
}
