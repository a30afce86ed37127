import ArgumentParser
import ExpertGroup
import Phrases
import RosterDesk

/// `roster working-group coordinator`.
struct WorkingGroupCoordinatorCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "coordinator",
        abstract: "Record which delegation coordinates a working group, in the place of the one before.",
        discussion: "roster working-group coordinator II --state FRA --from 2024-02-01"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var changing: ChangingOptions

    @Argument(help: "The working group's code, such as II.")
    var code: String

    @Option(help: "The delegation's State, by its ISO 3166 code.")
    var state: StateCode

    @Option(name: .customLong("from"), help: "The first day.")
    var firstDay: CivilDate

    @Option(name: .customLong("through"), help: "The last day, included; else until another delegation does.")
    var lastDay: CivilDate?

    var circumstances: Circumstances { changing.circumstances }
    var ask: RecordWorkingGroupCoordinator {
        RecordWorkingGroupCoordinator(workingGroup: code, state: state, firstDay: firstDay, lastDay: lastDay)
    }

    func summary(of period: DelegationPeriod) -> Phrase {
        .coordinates(period.state, group: code, from: Day(period.firstDay))
    }
}
