import ArgumentParser
import ExpertGroup
import Phrases
import RosterDesk

/// `roster decision`.
struct DecisionCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "decision",
        abstract: "Decisions of the Committee and instructions of its Chair.",
        subcommands: [DecisionListCommand.self, DecisionRecordCommand.self, DecisionShowCommand.self]
    )
}

/// `roster decision record`.
struct DecisionRecordCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "record",
        abstract: "Record a decision or an instruction.",
        discussion: "roster decision record 'Five terms are extended.' --on 2031-03-14 --document S/AC.44/2031/DEC.1"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var changing: ChangingOptions

    @Argument(help: "What was decided.")
    var text: String

    @Option(name: .customLong("on"), help: "The day of the decision.")
    var decidedOn: CivilDate

    @Option(help: "Who decided: committee_decision, chair_instruction.")
    var kind = RecordDecision.Kind.committeeDecision

    @Option(help: "The document that holds it.")
    var document: DocumentSymbol?

    var circumstances: Circumstances { changing.circumstances }
    var ask: RecordDecision { RecordDecision(kind: kind, decidedOn: decidedOn, text: text, document: document) }

    func summary(of decision: DecisionRecord) -> Phrase {
        .recordedDecision(decision.id)
    }
}
