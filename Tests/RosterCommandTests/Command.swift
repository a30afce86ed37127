import Foundation
import LocalServer

/// The program as its users run it: another process, of which only what it prints and its exit status are seen.
struct Command {
    /// Settings of the environment beside those of the test; `nil` takes one away.
    let environment: [String: String?]

    /// The program beside the tests that are running.
    static let program = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "roster")
        .path

    /// How the program ended, and what it wrote.
    struct Outcome {
        let status: Int32?
        let output: String
        let complaint: String

        /// The JSON document that the program printed.
        func json() throws -> [String: Any] {
            try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any] ?? [:]
        }
    }

    /// Runs `roster` with these words.
    func callAsFunction(_ words: String...) async throws -> Outcome { try await self(words) }

    /// Runs `roster` with these words.
    func callAsFunction(_ words: [String]) async throws -> Outcome {
        let outcome = try await ShellCommand([Self.program] + words).outcome(environment: environment)
        return Outcome(status: outcome.status, output: outcome.output, complaint: outcome.complaint)
    }
}

extension Command {
    /// Runs a line of the shell in the environment of a program, as for a pipe.
    static func shell(_ line: String, _ roster: Command) async throws -> Outcome {
        let outcome = try await ShellCommand(["bash", "-c", line]).outcome(environment: roster.environment)
        return Outcome(status: outcome.status, output: outcome.output, complaint: outcome.complaint)
    }
}
