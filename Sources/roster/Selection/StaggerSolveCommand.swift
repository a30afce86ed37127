import ArgumentParser
import Foundation
import Phrases
import Selection
import SelectionFiles

/// `roster stagger solve`.
struct StaggerSolveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "solve",
        abstract: "Find lengths of terms so that not too many end together, as near to preference as can be.",
        discussion: """
            The problem is a JSON document; `-` reads it from standard input. The answer is one too, on standard output.

            roster stagger solve problem.json
            """
    )

    @Argument(help: "The problem file.")
    var problem: String

    @Option(help: "How many steps each search may take: a limit that is the same on every machine.")
    var nodes = 200_000

    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard nodes >= 0 else { throw ValidationError("--nodes is 0 or more.") }
    }

    func run() async throws {
        try await output.complaining {
            let problem = try ProblemFile.read(problem, StaggerFile.read)
            let answer = problem.solved(budget: nodes, countingTiesUpTo: SlateQuestion.mostTies)
            OutputOptions.write(String(decoding: answer.json.bytes(.lines), as: UTF8.self))
            if answer.status == .feasible || answer.status == .unknown {
                ProblemFile.say(.notProved(nodes: nodes, for: .nodes))
            }
        }
    }
}
