import Foundation
import RosterTesting

/// The program as its users run it: another process, of which only what it prints and its exit status are seen.
struct Command {
    /// Settings of the environment beside those of the test.
    let environment: [String: String]

    /// The program beside the tests that are running.
    private static let program = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(
        path: "roster"
    ).path

    /// Runs `roster` with these words.
    func callAsFunction(_ words: String...) async throws -> ShellCommand.Outcome {
        try await ShellCommand([Self.program] + words).outcome(environment: environment)
    }
}

extension ShellCommand.Outcome {
    /// The JSON document that the program printed.
    func json() throws -> [String: Any] {
        try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any] ?? [:]
    }
}
