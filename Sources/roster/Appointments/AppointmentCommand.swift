import ArgumentParser
import ExpertGroup
import Phrases
import RosterDesk

/// `roster appointment`.
struct AppointmentCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "appointment",
        abstract: "Who serves in the Group, and for which term.",
        subcommands: [
            AppointmentListCommand.self, AppointmentMakeCommand.self, AppointmentExtendCommand.self,
            AppointmentTakeUpCommand.self, AppointmentEndCommand.self, AppointmentReinstateCommand.self,
            AppointmentCorrectCommand.self,
        ]
    )
}

/// `roster appointment make`.
struct AppointmentMakeCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "make",
        abstract: "Record the appointment of a person to the Group for a term.",
        discussion: "roster appointment make 42 --from 2027-01-01 --through 2028-12-31 --instrument S/2026/1"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var changing: ChangingOptions

    @Argument(help: "The person's number.")
    var person: PersonID

    @Option(name: .customLong("from"), help: "The first day of service, such as 2026-12-31.")
    var firstDay: CivilDate

    @Option(name: .customLong("through"), help: "The last day of service, included.")
    var lastDay: CivilDate

    @Option(help: "The document that records the appointment, such as S/2026/1.")
    var instrument: DocumentSymbol

    @Option(help: "The day of the Secretary-General's act.")
    var appointedOn: CivilDate?

    @Option(help: "The number of the consultation that came before, as roster consultation record gave it.")
    var consultation: Int64?

    var circumstances: Circumstances { changing.circumstances }
    var ask: Appoint {
        Appoint(
            person: person,
            firstDay: firstDay,
            lastDay: lastDay,
            instrument: instrument,
            appointedOn: appointedOn,
            consultation: consultation
        )
    }

    func summary(of appointment: AppointmentRecord) -> Phrase {
        .appointed(
            appointment.person.rawValue,
            from: Day(appointment.firstDay),
            through: Day(appointment.lastDay)
        )
    }
}

/// `roster appointment end`.
struct AppointmentEndCommand: AskingCommand {
    static let configuration = CommandConfiguration(
        commandName: "end",
        abstract: "Record that an expert leaves; a term that would begin later is withdrawn.",
        discussion: "roster appointment end 42 --on 2027-06-30 --reason resigned"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var changing: EndingOptions
    @OptionGroup var answer: AnswerOptions

    @Argument(help: "The person's number.")
    var person: PersonID

    @Option(name: .customLong("on"), help: "The last day served.")
    var lastDay: CivilDate

    var unattended: Unattended { .does }
    var circumstances: Circumstances { changing.circumstances }
    var ask: EndAppointment { EndAppointment(person: person, lastDay: lastDay, reason: changing.reason) }

    func summary(of appointments: AppointmentRecords) -> [Phrase] {
        let ended =
            appointments.contains { !$0.withdrawn } ? [Phrase.serves(person.rawValue, through: Day(lastDay))] : []
        // Whoever leaves before the first day never serves it, which nobody may have meant.
        let withdrawn = appointments.filter(\.withdrawn).map { appointment in
            Phrase.withdrawnAppointment(
                of: person.rawValue,
                from: Day(appointment.firstDay),
                through: Day(appointment.lastDay),
                after: Day(lastDay)
            )
        }
        return ended + withdrawn
    }
}

/// `roster appointment reinstate`.
struct AppointmentReinstateCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "reinstate",
        abstract: "Record that a resignation or termination was withdrawn.",
        discussion: "roster appointment reinstate 42 --reason 'letter of 31 May'"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var changing: ChangingOptions

    @Argument(help: "The person's number.")
    var person: PersonID

    var circumstances: Circumstances { changing.circumstances }
    var ask: Reinstate { Reinstate(person: person) }

    func summary(of appointments: AppointmentRecords) -> Phrase {
        .servesOn(person.rawValue, through: appointments.map(\.lastDay).max().map { Day($0) })
    }
}
