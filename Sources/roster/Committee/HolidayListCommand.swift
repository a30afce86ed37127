import ArgumentParser
import ExpertGroup
import Phrases
import RosterDesk

/// `roster holiday list`.
struct HolidayListCommand: TableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "The holidays that are recorded.",
        discussion: "roster holiday list --year 2024"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var form: TableOptions

    @Option(help: "Only those of this year.")
    var year: Int?

    var circumstances: Circumstances { reading.circumstances }
    var ask: ListHolidays { ListHolidays(year: year) }

    var textWithoutRows: Phrase { .noHoliday }

    func table(of holidays: [Holiday]) -> TextTable { .of(holidays) }
}
