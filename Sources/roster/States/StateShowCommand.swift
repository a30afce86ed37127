import ArgumentParser
import ExpertGroup
import Phrases
import RosterDesk

/// `roster state show`.
struct StateShowCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "A State on a day, and its names, groups and standing over time.",
        discussion: "roster state show TUR --as-at 2022-05-31"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var reading: ReadingOptions

    @Argument(help: "The ISO 3166 code, such as KEN.")
    var state: StateCode

    @Option(help: "The day spoken of; today in New York if none is given.")
    var asAt: CivilDate?

    var circumstances: Circumstances { reading.circumstances }
    var ask: ShowState { ShowState(state: state, asAt: asAt) }

    func summary(of state: StateInTime) -> Shown {
        Shown(StateScreen(state).text)
    }
}
