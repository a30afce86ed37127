import ArgumentParser
import ExpertGroup
import Phrases
import RosterDesk

/// `roster working-group end`.
struct WorkingGroupEndCommand: AskingCommand {
    static let configuration = CommandConfiguration(
        commandName: "end",
        abstract: "Record that a working group ends; its focal points end with it.",
        discussion: "roster working-group end V --on 2029-01-31"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var changing: ChangingOptions
    @OptionGroup var answer: AnswerOptions

    @Argument(help: "Its code, such as V.")
    var code: String

    @Option(name: .customLong("on"), help: "The last day.")
    var lastDay: CivilDate

    var unattended: Unattended { .does }
    var circumstances: Circumstances { changing.circumstances }
    var ask: EndWorkingGroup { EndWorkingGroup(code: code, lastDay: lastDay) }

    func summary(of group: WorkingGroupRecord) -> Phrase {
        .workingGroup(group.code, existsThrough: Day(lastDay))
    }
}
