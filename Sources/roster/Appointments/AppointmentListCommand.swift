import ArgumentParser
import ExpertGroup
import Phrases
import RosterDesk

/// `roster appointment list`.
struct AppointmentListCommand: TableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Appointments served on a day, of a person, or all; until when, and what ends them.",
        discussion: """
            What ends them is the term, resigned, terminated, died or mandate_expiry; withdrawn and no_mandate are not \
            served at all.

            roster appointment list --as-at 2024-07-01
            roster appointment list --person 42
            """
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var form: TableOptions

    @Option(help: "The day spoken of; without it, a person and --all: today in New York.")
    var asAt: CivilDate?

    @Option(help: "Only those of this person, by their number.")
    var person: PersonID?

    @Flag(help: "Those of every day, also what was withdrawn.")
    var all = false

    func validate() throws {
        try form.validate(beside: common.output)
        guard !all || asAt == nil else { throw ValidationError("Choose one of --as-at and --all.") }
    }

    var circumstances: Circumstances { reading.circumstances }
    var ask: ListAppointments { ListAppointments(asAt: asAt, person: person, extent: all ? .all : .served) }

    var textWithoutRows: Phrase { .noAppointment }

    func table(of appointments: [AppointmentLine]) -> TextTable { .of(appointments) }
}
