import ArgumentParser
import ExpertGroup
import Phrases
import RosterDesk

/// `roster contract add`.
struct ContractAddCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Record a contract of a person with the United Nations; it blocks no term.",
        discussion: """
            More than 24 months within 36 (ST/AI/2013/4; config/terms.yml) need an exception that is named, with \
            --exception or --reason.

            roster contract add 42 --from 2024-01-01 --through 2024-06-30 --reference 'CON/2024/7'
            """
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var changing: ChangingOptions

    @Argument(help: "The person's number.")
    var person: PersonID

    @Option(name: .customLong("from"), help: "The first day.")
    var firstDay: CivilDate

    @Option(name: .customLong("through"), help: "The last day, included.")
    var lastDay: CivilDate

    @Option(help: "The contract's own number or document.")
    var reference: String?

    @Option(help: "What allows more months than the limit, such as a memorandum.")
    var exception: String?

    var circumstances: Circumstances { changing.circumstances }
    var ask: AddContract {
        AddContract(
            person: person,
            firstDay: firstDay,
            lastDay: lastDay,
            reference: reference,
            exception: exception
        )
    }

    func summary(of contract: ContractRecord) -> [Phrase] {
        let contracted = Phrase.underContract(
            contract.person.rawValue,
            from: Day(contract.firstDay),
            through: Day(contract.lastDay)
        )
        return [contracted] + contract.advisories.map(\.phrase)
    }
}
