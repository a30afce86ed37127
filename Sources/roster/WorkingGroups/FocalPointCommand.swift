import ArgumentParser
import ExpertGroup
import Phrases
import RosterDesk

/// `roster focal-point`.
struct FocalPointCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "focal-point",
        abstract: "The one or two experts who support each working group.",
        subcommands: [
            FocalPointGridCommand.self, FocalPointSuggestCommand.self, FocalPointAssignCommand.self,
            FocalPointEndCommand.self,
        ]
    )
}

/// `roster focal-point assign`.
struct FocalPointAssignCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "assign",
        abstract: "Designate an expert to support a working group.",
        discussion: "roster focal-point assign 42 --group II --from 2024-07-01 --lead --reason 'assistance; fr, ar'"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var changing: ChangingOptions

    @Argument(help: "The person's number.")
    var person: PersonID

    @Option(help: "The working group's code, such as II.")
    var group: String

    @Option(name: .customLong("from"), help: "The first day.")
    var firstDay: CivilDate

    @Option(name: .customLong("through"), help: "The last day, included; else as long as the expert serves.")
    var lastDay: CivilDate?

    @Flag(help: "Whether the expert leads the support.")
    var place = AssignFocalPoint.Place.alternate

    func validate() throws {
        guard changing.reason != nil else {
            throw ValidationError("Say why this expert, with --reason: knowledge, languages, load.")
        }
    }

    var circumstances: Circumstances { changing.circumstances }
    var ask: AssignFocalPoint {
        AssignFocalPoint(
            person: person,
            workingGroup: group,
            firstDay: firstDay,
            lastDay: lastDay,
            place: place,
            reason: changing.reason ?? ""
        )
    }

    func summary(of focalPoint: FocalPointRecord) -> Phrase {
        .supports(focalPoint.person.rawValue, group: focalPoint.workingGroup, from: Day(focalPoint.firstDay))
    }
}

/// `roster focal-point end`.
struct FocalPointEndCommand: AskingCommand {
    static let configuration = CommandConfiguration(
        commandName: "end",
        abstract: "End an expert's designation to a working group.",
        discussion: "roster focal-point end 42 --group II --on 2024-12-31"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var changing: ChangingOptions
    @OptionGroup var answer: AnswerOptions

    @Argument(help: "The person's number.")
    var person: PersonID

    @Option(help: "The working group's code, such as II.")
    var group: String

    @Option(name: .customLong("on"), help: "The last day of support.")
    var lastDay: CivilDate

    var unattended: Unattended { .does }
    var circumstances: Circumstances { changing.circumstances }
    var ask: EndFocalPoint { EndFocalPoint(person: person, workingGroup: group, lastDay: lastDay) }

    func summary(of focalPoint: FocalPointRecord) -> Phrase {
        .supports(focalPoint.person.rawValue, group: focalPoint.workingGroup, through: Day(lastDay))
    }
}
