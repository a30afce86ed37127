import ArgumentParser
import ExpertGroup
import Phrases
import RosterDesk

/// `roster contract list`.
struct ContractListCommand: TableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "A person's contracts, in order.",
        discussion: "roster contract list 42"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var form: TableOptions

    @Argument(help: "The person's number.")
    var person: PersonID

    var circumstances: Circumstances { reading.circumstances }
    var ask: ListContracts { ListContracts(person: person) }

    var textWithoutRows: Phrase { .noContract }

    func table(of contracts: [ContractRecord]) -> TextTable { .of(contracts) }
}
