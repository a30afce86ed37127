import ArgumentParser
import ExpertGroup
import Phrases
import RosterDesk

/// `roster mandate`.
struct MandateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mandate",
        abstract: "The periods for which the Security Council has continued the Committee and its Group.",
        subcommands: [MandateListCommand.self, MandateRecordCommand.self]
    )
}

/// `roster mandate record`.
struct MandateRecordCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "record",
        abstract: "Record a mandate.",
        discussion: "roster mandate record 'S/RES/2663 (2022)' --adopted 2022-11-30 --through 2032-11-30"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var changing: ChangingOptions

    @Argument(help: "The document's symbol, such as 'S/RES/2663 (2022)'.")
    var symbol: DocumentSymbol

    @Option(name: .customLong("adopted"), help: "The day of adoption.")
    var adoptedOn: CivilDate

    @Option(name: .customLong("through"), help: "The last day, included.")
    var lastDay: CivilDate

    @Option(name: .customLong("revives"), help: "The decision by which terms that ended with a lapsed mandate go on.")
    var revivedBy: Int64?

    var circumstances: Circumstances { changing.circumstances }
    var ask: RecordMandate {
        RecordMandate(instrument: symbol, adoptedOn: adoptedOn, lastDay: lastDay, revivedBy: revivedBy)
    }

    func summary(of mandate: MandateRecord) -> [Phrase] {
        let recorded = Phrase.recordedMandate(through: Day(mandate.lastDay), instrument: mandate.instrument)
        let ended = mandate.ended.map { Phrase.served($0.person.rawValue, through: Day($0.endedOn ?? $0.lastDay)) }
        return [recorded] + ended + mandate.resumed.map { .servesOn($0.person.rawValue, through: Day($0.lastDay)) }
    }
}
