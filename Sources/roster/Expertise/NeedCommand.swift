import ArgumentParser
import ExpertGroup
import Phrases
import RosterDesk

/// `roster need`.
struct NeedCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "need",
        abstract: "The expertise required, per programme year, which begins on 1 February.",
        subcommands: [NeedListCommand.self, NeedRecordCommand.self]
    )
}

/// `roster need list`.
struct NeedListCommand: TableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "The expertise that is required, programme year by programme year.",
        discussion: "roster need list --year 2027"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var form: TableOptions

    @Option(help: "Only the programme year that begins in this year.")
    var year: Int?

    var circumstances: Circumstances { reading.circumstances }
    var ask: ListNeeds { ListNeeds(programmeYear: year) }

    var textWithoutRows: Phrase { .noNeed }

    func table(of needs: [NeedRecord]) -> TextTable { .of(needs) }
}

/// `roster need record`.
struct NeedRecordCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "record",
        abstract: "Record how many experts with an expertise are required in a programme year.",
        discussion: "roster need record nuclear --year 2027 --at-least 2 --authority S/AC.44/2026/9 --on 2026-12-15"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var changing: ChangingOptions

    @Argument(help: "The tag of expertise, as roster expertise list names it.")
    var tag: ExpertiseTag

    @Option(help: "The year in which the programme year begins, on 1 February.")
    var year: Int

    @Option(help: "The least number of experts.")
    var atLeast: Int

    @Option(help: "The document that determines it.")
    var authority: DocumentSymbol

    @Option(name: .customLong("on"), help: "The day of that document.")
    var authorisedOn: CivilDate

    var circumstances: Circumstances { changing.circumstances }
    var ask: RecordNeed {
        RecordNeed(tag: tag, programmeYear: year, atLeast: atLeast, authority: authority, authorisedOn: authorisedOn)
    }

    func summary(of need: NeedRecord) -> Phrase {
        .recordedNeed(
            need.tag,
            atLeast: need.atLeast,
            from: Day(need.firstDay),
            through: Day(need.lastDay),
            authority: need.authority
        )
    }
}
