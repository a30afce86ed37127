import ArgumentParser
import Foundation
import Phrases
import Selection
import SelectionFiles

/// `roster slate verify`.
struct SlateVerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Hold an answer against its problem, without the search that found it.",
        discussion: """
            Everything is reckoned again from the two files alone; where there are few enough slates, that none is worth \
            more is tried too. Exit status 65 where something is not so.

            roster slate verify problem.json answer.json
            """
    )

    @Argument(help: "The problem file.")
    var problem: String

    @Argument(help: "The answer to it, as `roster slate solve` prints it.")
    var answer: String

    @OptionGroup var output: OutputOptions

    /// So many slates are tried, at most, to see whether one is worth more.
    private static var mostChoices: Int { 200_000 }

    func run() async throws {
        try await output.complaining {
            let problem = try ProblemFile.read(problem, SlateProblemFile.read)
            let answer = try ProblemFile.read(answer, SlateAnswerFile.read)
            let check = SlateCheck(answer, of: problem, lookingAtUpTo: Self.mostChoices)
            let verdict = Verdict(check)
            OutputOptions.write(output.json ? try OutputOptions.document(verdict) : verdict.text)
            if !verdict.agrees { throw ExitCode.refused }
        }
    }
}

/// What came of holding an answer against its problem.
private struct Verdict: Encodable {
    let agrees: Bool
    /// Whether every slate there could be was looked at.
    let exhaustive: Bool
    let disagreements: [String]

    init(_ check: SlateCheck) {
        agrees = check.disagreements.isEmpty
        exhaustive = check.isExhaustive
        disagreements = check.disagreements.map { Phrases.onOutput($0.phrase) }
    }

    var text: String {
        let phrases = Phrases.onOutput
        if agrees { return phrases(.answerAgrees(looking: exhaustive)) }
        let lines = [phrases(.answerDisagrees(disagreements.count))] + disagreements.map { "  \($0)" }
        return lines.joined(separator: "\n")
    }
}
