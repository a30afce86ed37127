import ArgumentParser
import ExpertGroup
import Phrases
import RosterDesk

/// `roster ceiling list`.
struct CeilingListCommand: TableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "How many experts may be in post, from which day to which.",
        discussion: "roster ceiling list"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var form: TableOptions

    var circumstances: Circumstances { reading.circumstances }
    var ask: ListCeilings { ListCeilings() }

    var textWithoutRows: Phrase { .noCeiling }

    func table(of ceilings: [CeilingPeriod]) -> TextTable { .of(ceilings) }
}
