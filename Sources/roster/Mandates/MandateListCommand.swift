import ArgumentParser
import ExpertGroup
import Phrases
import RosterDesk

/// `roster mandate list`.
struct MandateListCommand: TableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "The mandates that are recorded, and until when they follow without a gap.",
        discussion: "roster mandate list --as-known 2022-02-24"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var form: TableOptions

    var circumstances: Circumstances { reading.circumstances }
    var ask: ListMandates { ListMandates() }

    var textWithoutRows: Phrase { .noMandate }

    func table(of mandates: [MandatePeriod]) -> TextTable { .of(mandates) }
}
