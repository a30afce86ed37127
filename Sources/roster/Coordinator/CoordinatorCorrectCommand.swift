import ArgumentParser
import ExpertGroup
import Phrases
import RosterDesk

/// `roster coordinator correct`.
struct CoordinatorCorrectCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "correct",
        abstract: "Correct what was recorded wrongly of a coordinator's appointment; what was believed before is kept.",
        discussion: "roster coordinator correct 42 --appointed-on 2026-12-14 --reason 'as S/2026/2 says'"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var changing: ChangingOptions

    @Argument(help: "The person's number.")
    var person: PersonID

    @Option(name: .customLong("from"), help: "The first day of the term that is meant, where it is not the latest.")
    var firstDay: CivilDate?

    @Option(help: "The right day of the Committee's consent.")
    var consentedOn: CivilDate?

    @Option(help: "The right day of the Secretary-General's act.")
    var appointedOn: CivilDate?

    @Option(help: "The right document.")
    var instrument: DocumentSymbol?

    func validate() throws {
        guard consentedOn != nil || appointedOn != nil || instrument != nil else {
            throw ValidationError("Say what is right, with --consented-on, --appointed-on or --instrument.")
        }
    }

    var circumstances: Circumstances { changing.circumstances }
    var ask: CorrectCoordinator {
        CorrectCoordinator(
            person: person,
            firstDay: firstDay,
            consentedOn: consentedOn,
            appointedOn: appointedOn,
            instrument: instrument
        )
    }

    func summary(of term: CoordinatorRecord) -> Phrase {
        .correctedCoordinator(
            term.person.rawValue,
            from: Day(term.firstDay),
            through: Day(term.lastDay),
            consentedOn: Day(term.consentedOn),
            appointedOn: Day(term.appointedOn),
            instrument: "\(term.instrument)"
        )
    }
}
