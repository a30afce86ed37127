import ArgumentParser
import Foundation
import Phrases
import Selection
import SelectionFiles

/// `roster focal-points solve`.
struct FocalPointsSolveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "solve",
        abstract: "Find who could be focal point of which working group, and prove it.",
        discussion: """
            The problem is a JSON document; `-` reads it from standard input. What suits the groups best comes first; then \
            continuity with today, the loads compared most loaded first, and terms that do not end together. The answer is \
            one document on standard output, with the reasons of each pair.

            roster focal-points solve problem.json
            """
    )

    @Argument(help: "The problem file.")
    var problem: String

    @Option(help: "How many steps the search may take: a limit that is the same on every machine.")
    var nodes = 1_000_000

    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard nodes >= 0 else { throw ValidationError("--nodes is 0 or more.") }
    }

    func run() async throws {
        try await output.complaining {
            let problem = try ProblemFile.read(problem, FocalPointFile.read)
            let answer = problem.solved(budget: nodes, countingTiesUpTo: SlateQuestion.mostTies)
            OutputOptions.write(String(decoding: answer.json.bytes(.lines), as: UTF8.self))
            if answer.status == .feasible || answer.status == .unknown {
                ProblemFile.say(.notProved(nodes: nodes, for: .nodes))
            }
        }
    }
}
