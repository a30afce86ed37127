import ArgumentParser
import ExpertGroup
import Phrases
import RosterDesk

/// `roster holiday record`.
struct HolidayRecordCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "record",
        abstract: "Record a holiday; it is no working day of a no-objection procedure.",
        discussion: "roster holiday record 2024-09-02 'Labor Day'"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var changing: ChangingOptions

    @Argument(help: "The day.")
    var day: CivilDate

    @Argument(help: "Its name.")
    var name: String

    var circumstances: Circumstances { changing.circumstances }
    var ask: RecordHoliday { RecordHoliday(day: day, name: name) }

    func summary(of holiday: Holiday) -> Phrase {
        .recordedHoliday(Day(holiday.day), name: holiday.name)
    }
}
