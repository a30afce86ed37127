import ArgumentParser
import ExpertGroup
import RosterDesk

/// `roster status`.
struct StatusCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "The Group on a day: who is in post, until when, and under which rules.",
        discussion: "roster status --as-at 2024-07-01 --as-known 2024-06-30"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var reading: ReadingOptions

    @Option(help: "The day spoken of; today in New York if none is given.")
    var asAt: CivilDate?

    var circumstances: Circumstances { reading.circumstances }
    var ask: ShowStanding { ShowStanding(asAt: asAt) }

    func summary(of standing: Standing) -> String { StandingScreen(standing).text }
}
