import Subprocess

/// A command that a test needs, such as `pg_ctl`, run to its end.
package struct ShellCommand: Sendable {
    /// A command that could not be run, or ended with another status than 0.
    package struct Failure: Error, CustomStringConvertible {
        package let description: String
    }

    /// The command and its arguments.
    package let words: [String]

    package init(_ words: [String]) { self.words = words }

    /// Runs the command and returns what it wrote to standard output.
    ///
    /// What it leaves running in the background must not hold its output open.
    ///
    /// - Throws: `Failure`, with what it wrote.
    @discardableResult
    package func run(environment: [String: String] = [:]) async throws -> String {
        let values = environment.map { (Environment.Key(stringLiteral: $0.key), Optional($0.value)) }
        let result = try await Subprocess.run(
            .name("env"),
            arguments: Arguments(words),
            environment: .inherit.updating(Dictionary(uniqueKeysWithValues: values)),
            output: .string(limit: 1 << 24),
            error: .string(limit: 1 << 20)
        )
        guard result.terminationStatus.isSuccess else {
            let command = words.joined(separator: " ")
            let said = result.standardError + result.standardOutput
            throw Failure(description: "\(command): \(result.terminationStatus): \(said)")
        }
        return result.standardOutput
    }
}
