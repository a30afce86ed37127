import ArgumentParser
import ExpertGroup
import Phrases
import RosterDesk

/// `roster decision show`.
struct DecisionShowCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "A decision, and what rests on it.",
        discussion: "roster decision show 7"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var reading: ReadingOptions

    @Argument(help: "The decision's number.")
    var decision: Int64

    var circumstances: Circumstances { reading.circumstances }
    var ask: ShowDecision { ShowDecision(decision: decision) }

    func summary(of decision: DecisionWithEffect) -> [Phrase] {
        let title = Phrase.decisionTitle(
            kind: decision.kind,
            on: Day(decision.decidedOn),
            document: decision.document
        )
        let extended = decision.extends.map(\.description).joined(separator: ", ")
        let revived = decision.revivesBy.joined(separator: ", ")
        let effects: [Phrase] =
            (extended.isEmpty ? [] : [.decisionExtends(people: extended)])
            + (revived.isEmpty ? [] : [.decisionRevives(mandates: revived)])
        return [title, .verbatim(""), .verbatim(decision.text)] + effects.flatMap { [.verbatim(""), $0] }
    }
}
