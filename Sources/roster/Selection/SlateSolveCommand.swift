import ArgumentParser
import Foundation
import Phrases
import RosterDesk
import Selection
import SelectionFiles

/// `roster slate solve`.
struct SlateSolveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "solve",
        abstract: "Find the slates of a problem file that are worth the most, and prove it.",
        discussion: """
            The problem is a JSON document; `-` reads it from standard input. The answer is one too, on standard output, \
            whatever it is; what it means in words goes to standard error. Its status is "optimal" where no slate is worth \
            more, which is proved; "feasible" where the budget of nodes ran out before a proof; "infeasible" where no slate \
            keeps the rules, with those that clash and the cheapest ways out; "unknown" otherwise.

            roster slate solve problem.json --best 3 --why-not C017
            """
    )

    @Argument(help: "The problem file.")
    var problem: String

    @Option(help: "How many nodes the search may look at: a limit that is the same on every machine.")
    var nodes = 1_000_000

    @Option(help: "How many slates to give, those worth the most first, up to 10,000.")
    var best = 1

    @Flag(help: "Give every slate that is worth as much as the first, up to 10,000.")
    var ties = false

    @Option(help: "Have each further slate differ from those before in at least so many members.")
    var differ = 1

    @Option(help: "What is lost without this candidate.")
    var why: String?

    @Option(help: "What it costs to have this candidate, and who leaves.")
    var whyNot: String?

    @Flag(help: "Who could replace each member that drops out.")
    var reserves = false

    @Flag(help: "The front of competence, coverage, regional distance and gender gap.")
    var pareto = false

    @Flag(help: "Every cheapest way out where no slate keeps the rules, not one.")
    var allRelaxations = false

    @Option(help: "Write the same model to this new CPLEX LP file, for another solver.")
    var exportLp: String?

    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard nodes >= 0 else { throw ValidationError("--nodes is 0 or more.") }
        guard (1...SlateQuestion.mostBest).contains(best) else { throw ValidationError("--best is from 1 to 10,000.") }
        guard differ >= 1 else { throw ValidationError("--differ is 1 or more.") }
    }

    func run() async throws {
        try await output.complaining {
            let problem = try ProblemFile.read(problem, SlateProblemFile.read)
            for id in [why, whyNot].compactMap(\.self) where !problem.candidates.contains(where: { $0.id == id }) {
                throw NobodyWithID(id: id)
            }
            if let exportLp {
                try NewFile.write(Array(LinearProgramFile(problem).text.utf8), to: exportLp)
            }
            let answer = problem.solved(question)
            OutputOptions.write(String(decoding: answer.json.bytes(.lines), as: UTF8.self))
            for phrase in answer.words(on: question, of: problem) { ProblemFile.say(phrase) }
        }
    }

    private var question: SlateQuestion {
        SlateQuestion(
            nodes: nodes,
            best: best,
            ties: ties,
            differ: differ,
            allRelaxations: allRelaxations,
            whyNot: whyNot,
            why: why,
            reserves: reserves,
            pareto: pareto
        )
    }
}

/// Nobody in the problem is called so.
struct NobodyWithID: Error {
    let id: String

    var phrase: Phrase { .nobodyWithID(id) }
}
