import ArgumentParser
import ExpertGroup
import Phrases
import RosterDesk

/// `roster coordinator act`.
struct CoordinatorActCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "act",
        abstract: "Record that an expert acts as coordinator while nobody holds the office.",
        discussion: "roster coordinator act 42 --from 2025-01-16 --through 2025-03-31 --authority 'Letter of the Chair'"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var changing: ChangingOptions

    @Argument(help: "The person's number.")
    var person: PersonID

    @Option(name: .customLong("from"), help: "The first day.")
    var firstDay: CivilDate

    @Option(name: .customLong("through"), help: "The last day, included.")
    var lastDay: CivilDate

    @Option(help: "Who designated them, and with which document.")
    var authority: String

    var circumstances: Circumstances { changing.circumstances }
    var ask: ActAsCoordinator {
        ActAsCoordinator(person: person, firstDay: firstDay, lastDay: lastDay, authority: authority)
    }

    func summary(of acting: ActingRecord) -> Phrase {
        .actsAsCoordinator(acting.person.rawValue, from: Day(acting.firstDay), through: Day(acting.lastDay))
    }
}

/// `roster coordinator end`.
struct CoordinatorEndCommand: AskingCommand {
    static let configuration = CommandConfiguration(
        commandName: "end",
        abstract: "Record that the coordinator leaves the office, and may serve on as an expert.",
        discussion: "roster coordinator end --on 2025-01-15 --reason resigned"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var changing: EndingOptions
    @OptionGroup var answer: AnswerOptions

    @Option(name: .customLong("on"), help: "The last day in office.")
    var lastDay: CivilDate

    var unattended: Unattended { .does }
    var circumstances: Circumstances { changing.circumstances }
    var ask: EndCoordinator { EndCoordinator(lastDay: lastDay, reason: changing.reason) }

    func summary(of coordinator: CoordinatorRecord) -> Phrase {
        .isCoordinator(coordinator.person.rawValue, through: Day(lastDay))
    }
}
