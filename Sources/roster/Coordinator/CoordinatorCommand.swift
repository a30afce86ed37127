import ArgumentParser
import ExpertGroup
import Phrases
import RosterDesk

/// `roster coordinator`.
struct CoordinatorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coordinator",
        abstract: "Who coordinates the Group.",
        subcommands: [
            CoordinatorShowCommand.self, CoordinatorAppointCommand.self, CoordinatorActCommand.self,
            CoordinatorEndCommand.self, CoordinatorCorrectCommand.self,
        ]
    )
}

/// `roster coordinator appoint`.
struct CoordinatorAppointCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "appoint",
        abstract: "Record the appointment of an expert as coordinator, for two years.",
        discussion: """
            roster coordinator appoint 42 --from 2027-01-01 --consented-on 2026-12-10 --appointed-on 2026-12-12 \
            --instrument S/2026/2
            """
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var changing: ChangingOptions

    @Argument(help: "The person's number.")
    var person: PersonID

    @Option(name: .customLong("from"), help: "The first day of the office.")
    var firstDay: CivilDate

    @Option(help: "The day of the Committee's consent, which comes first.")
    var consentedOn: CivilDate

    @Option(help: "The day of the Secretary-General's act.")
    var appointedOn: CivilDate

    @Option(help: "The document that records the appointment.")
    var instrument: DocumentSymbol

    @Option(name: .customLong("through"), help: "The last day, where it is not two years; needs --authority.")
    var lastDay: CivilDate?

    @Option(help: "The document that allows another length.")
    var authority: String?

    var circumstances: Circumstances { changing.circumstances }
    var ask: AppointCoordinator {
        AppointCoordinator(
            person: person,
            firstDay: firstDay,
            lastDay: lastDay,
            consentedOn: consentedOn,
            appointedOn: appointedOn,
            instrument: instrument,
            authority: authority
        )
    }

    func summary(of coordinator: CoordinatorRecord) -> Phrase {
        .appointedCoordinator(
            coordinator.person.rawValue,
            from: Day(coordinator.firstDay),
            through: Day(coordinator.lastDay)
        )
    }
}
