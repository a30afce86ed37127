import ArgumentParser
import ExpertGroup
import Phrases
import RosterDesk

/// `roster ceiling`.
struct CeilingCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ceiling",
        abstract: "How many experts may be in post.",
        subcommands: [CeilingListCommand.self, CeilingRecordCommand.self]
    )
}

/// `roster ceiling record`.
struct CeilingRecordCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "record",
        abstract: "Record how many experts may be in post from a day on.",
        discussion: "roster ceiling record 9 --from 2012-06-29 --instrument 'S/RES/2055 (2012)'"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var changing: ChangingOptions

    @Argument(help: "The number of experts, up to 1,000.")
    var experts: Int

    @Option(name: .customLong("from"), help: "The first day on which it holds.")
    var firstDay: CivilDate

    @Option(help: "The document that sets it, such as 'S/RES/2055 (2012)'.")
    var instrument: DocumentSymbol

    @Option(help: "The document's paragraph, such as '5 (a)'.")
    var paragraph: String?

    func validate() throws {
        guard experts <= 1_000 else { throw ValidationError("Give a number of experts up to 1,000.") }
    }

    var circumstances: Circumstances { changing.circumstances }
    var ask: RecordCeiling {
        RecordCeiling(experts: experts, firstDay: firstDay, instrument: instrument, paragraph: paragraph)
    }

    func summary(of ceiling: CeilingRecord) -> Phrase {
        .recordedCeiling(ceiling.experts, from: Day(ceiling.firstDay), instrument: ceiling.instrument)
    }
}
