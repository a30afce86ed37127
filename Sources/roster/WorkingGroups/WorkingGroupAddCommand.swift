import ArgumentParser
import ExpertGroup
import Phrases
import RosterDesk

/// `roster working-group add`.
struct WorkingGroupAddCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Record a working group that the Committee has set up.",
        discussion: "roster working-group add V --name 'emerging technology' --from 2027-02-01"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var changing: ChangingOptions

    @Argument(help: "Its code, such as V.")
    var code: String

    @Option(help: "What it works on.")
    var name: String

    @Option(name: .customLong("from"), help: "The first day.")
    var firstDay: CivilDate

    var circumstances: Circumstances { changing.circumstances }
    var ask: AddWorkingGroup { AddWorkingGroup(code: code, name: name, firstDay: firstDay) }

    func summary(of group: WorkingGroupRecord) -> Phrase {
        .workingGroup(group.code, existsFrom: Day(firstDay))
    }
}
