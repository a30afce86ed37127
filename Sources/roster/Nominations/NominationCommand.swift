import ArgumentParser
import ExpertGroup
import Phrases
import RosterDesk

/// `roster nomination`.
struct NominationCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "nomination",
        abstract: "What Member States answer to calls: whom they nominate.",
        subcommands: [
            NominationImportCommand.self, NominationListCommand.self, NominationShowCommand.self,
            NominationCVCommand.self,
        ]
    )
}

/// `roster nomination list`.
struct NominationListCommand: TableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List nominations, by call and State, in the order in which they were received.",
        discussion: "roster nomination list --call 2026-1 --state KEN"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var form: TableOptions

    @Option(help: "The code of a call, such as 2026-1.")
    var call: String?

    @Option(help: "The State that nominates, by its ISO 3166 code, such as KEN.")
    var state: StateCode?

    var circumstances: Circumstances { reading.circumstances }
    var ask: ListNominations { ListNominations(call: call, state: state) }

    var textWithoutRows: Phrase { .noNomination }

    func table(of nominations: [NominationRecord]) -> TextTable { NominationTable.of(nominations) }
}

/// `roster nomination show`.
struct NominationShowCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show one nomination.",
        discussion: "roster nomination show 42"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var reading: ReadingOptions

    @Argument(help: "The nomination's number.")
    var nomination: Int64

    var circumstances: Circumstances { reading.circumstances }
    var ask: ShowNomination { ShowNomination(nomination: nomination) }

    func summary(of nomination: NominationRecord) -> Shown {
        Shown(NominationTable.lines(nomination))
    }
}
