import Subprocess

/// A command that a test needs, such as `pg_ctl`, run to its end.
package struct ShellCommand: Sendable {
    /// A command that could not be run, or ended with another status than 0.
    package struct Failure: Error, CustomStringConvertible {
        package let description: String
    }

    /// How a command ended, and what it wrote.
    package struct Outcome: Sendable {
        /// The exit status; `nil` if a signal ended it.
        package let status: Int32?

        /// What it wrote to standard output.
        package let output: String

        /// What it wrote to standard error.
        package let complaint: String
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
        let outcome = try await outcome(environment: environment)
        guard outcome.status == 0 else {
            let command = words.joined(separator: " ")
            let status = outcome.status.map { "status \($0)" } ?? "ended by a signal"
            throw Failure(description: "\(command): \(status): \(outcome.complaint)\(outcome.output)")
        }
        return outcome.output
    }

    /// Runs the command, however it ends.
    package func outcome(environment: [String: String]) async throws -> Outcome {
        let values = environment.map { (Environment.Key(stringLiteral: $0.key), Optional($0.value)) }
        let result = try await Subprocess.run(
            .name("env"),
            arguments: Arguments(words),
            environment: .inherit.updating(Dictionary(uniqueKeysWithValues: values)),
            output: .string(limit: 1 << 24),
            error: .string(limit: 1 << 20)
        )
        let status: Int32? = if case .exited(let status) = result.terminationStatus { status } else { nil }
        return Outcome(status: status, output: result.standardOutput, complaint: result.standardError)
    }
}
