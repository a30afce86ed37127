import ArgumentParser
import ExpertGroup
import Phrases
import RosterDesk

/// `roster appointment extend`.
struct AppointmentExtendCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "extend",
        abstract: "Record that a decision lets experts serve on without a gap; all of them, or none.",
        discussion: "roster appointment extend 1 2 3 --through 2031-09-30 --decision 7"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var changing: ChangingOptions

    @Argument(help: "The persons' numbers.")
    var people: [PersonID]

    @Option(name: .customLong("through"), help: "The last day of service, included.")
    var lastDay: CivilDate

    @Option(help: "The decision's number, as roster decision record gave it.")
    var decision: Int64

    var circumstances: Circumstances { changing.circumstances }
    var ask: Extend { Extend(people: people, lastDay: lastDay, decision: decision) }

    func summary(of appointments: AppointmentRecords) -> [Phrase] {
        appointments.map {
            .extended($0.person.rawValue, from: Day($0.firstDay), through: Day($0.lastDay))
        }
    }
}

/// `roster appointment take-up`.
struct AppointmentTakeUpCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "take-up",
        abstract: "Record on which day an expert took up their duties.",
        discussion: "roster appointment take-up 42 --on 2024-11-04"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var changing: ChangingOptions

    @Argument(help: "The person's number.")
    var person: PersonID

    @Option(name: .customLong("on"), help: "The first day at work.")
    var day: CivilDate

    var circumstances: Circumstances { changing.circumstances }
    var ask: TakeUp { TakeUp(person: person, day: day) }

    func summary(of appointment: AppointmentRecord) -> Phrase {
        .tookUpDuties(person.rawValue, on: Day(day))
    }
}
