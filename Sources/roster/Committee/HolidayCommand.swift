import ArgumentParser

/// `roster holiday`.
struct HolidayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "holiday",
        abstract: "Days on which United Nations Headquarters is closed.",
        subcommands: [HolidayListCommand.self, HolidayRecordCommand.self]
    )
}
