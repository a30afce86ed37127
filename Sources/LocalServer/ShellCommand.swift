import Subprocess

/// A command of the system, such as `pg_ctl`, run to its end.
package struct ShellCommand: Sendable {
    /// A command that could not be run, or ended with another status than 0.
    package struct Failure: Error, CustomStringConvertible {
        /// The command, how it ended, and what it wrote.
        package let description: String

        /// What it wrote, to standard error first.
        package let complaint: String
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
    /// - Parameter environment: what differs from this process's environment; `nil` takes a variable away.
    /// - Returns: what it wrote to standard output.
    /// - Throws: `Failure`, with what it wrote.
    @discardableResult
    package func run(environment: [String: String?] = [:]) async throws -> String {
        let outcome = try await outcome(environment: environment)
        guard outcome.status == 0 else {
            let command = words.joined(separator: " ")
            let status = outcome.status.map { "status \($0)" } ?? "ended by a signal"
            let complaint = outcome.complaint + outcome.output
            throw Failure(description: "\(command): \(status): \(complaint)", complaint: complaint)
        }
        return outcome.output
    }

    /// Runs the command, however it ends.
    package func outcome(environment: [String: String?]) async throws -> Outcome {
        let values = environment.map { (Environment.Key(stringLiteral: $0.key), $0.value) }
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

extension ShellCommand.Failure {
    /// The same, with what the command had written elsewhere.
    func adding(_ text: String) -> Self {
        Self(description: "\(description)\n\(text)", complaint: "\(complaint)\n\(text)")
    }
}
