import ArgumentParser
import ExpertGroup
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

    func summary(of decision: DecisionWithEffect) -> String {
        let kind = decision.kind == "chair_instruction" ? "Instruction of the Chair" : "Decision of the Committee"
        var lines = ["\(kind) of \(decision.decidedOn)\(decision.document.map { ", \($0)" } ?? "")", "", decision.text]
        if !decision.extends.isEmpty {
            lines += [
                "", "Appointments rest on it of: person \(decision.extends.map(\.description).joined(separator: ", "))",
            ]
        }
        if !decision.revivesBy.isEmpty {
            lines += ["", "Terms go on by it under: \(decision.revivesBy.joined(separator: ", "))"]
        }
        return lines.joined(separator: "\n")
    }
}
