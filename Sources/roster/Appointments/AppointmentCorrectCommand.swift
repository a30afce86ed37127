import ArgumentParser
import ExpertGroup
import Phrases
import RosterDesk

/// `roster appointment correct`.
struct AppointmentCorrectCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "correct",
        abstract: "Correct what was recorded wrongly of an appointment; what was believed before is kept.",
        discussion: "roster appointment correct 42 --through 2025-06-30 --reason 'typed wrongly from S/2024/1'"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var changing: ChangingOptions

    @Argument(help: "The person's number.")
    var person: PersonID

    @Option(help: "The appointment's number, where the person has several.")
    var appointment: Int64?

    @Option(name: .customLong("from"), help: "The right first day.")
    var firstDay: CivilDate?

    @Option(name: .customLong("through"), help: "The right last day of the term, included.")
    var lastDay: CivilDate?

    @Option(help: "The right document.")
    var instrument: DocumentSymbol?

    @Option(help: "The right day of the Secretary-General's act.")
    var appointedOn: CivilDate?

    @Option(help: "The right first day at work.")
    var takenUpOn: CivilDate?

    @Option(help: "The right last day served, of one that ended early.")
    var endedOn: CivilDate?

    @Option(help: "The number of the consultation that it rests on.")
    var consultation: Int64?

    func validate() throws {
        let days = [firstDay, lastDay, appointedOn, takenUpOn, endedOn]
        guard instrument != nil || consultation != nil || days.contains(where: { $0 != nil }) else {
            throw ValidationError(
                """
                Say what is right, with --from, --through, --instrument, --appointed-on, --taken-up-on, --ended-on or \
                --consultation.
                """
            )
        }
    }

    var circumstances: Circumstances { changing.circumstances }
    var ask: CorrectAppointment {
        CorrectAppointment(
            person: person,
            appointment: appointment,
            firstDay: firstDay,
            lastDay: lastDay,
            instrument: instrument,
            appointedOn: appointedOn,
            takenUpOn: takenUpOn,
            endedOn: endedOn,
            consultation: consultation
        )
    }

    func summary(of appointment: AppointmentRecord) -> Phrase {
        .correctedAppointment(
            appointment.id,
            of: appointment.person.rawValue,
            from: Day(appointment.firstDay),
            through: Day(appointment.lastDay),
            instrument: appointment.instrument
        )
    }
}
