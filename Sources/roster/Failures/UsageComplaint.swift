import ArgumentParser

/// What a program reads when a command was called in a way that it does not understand (status 64).
struct UsageComplaint: Encodable {
    let message: String

    /// The option or argument that is wrong, where it is one.
    let field: String?
    let remedy: String?

    /// Finds the words; `nil` if no JSON was asked for, or if it is no such error, or one that is told already.
    ///
    /// - Parameters:
    ///   - error: what the parser of the command line, or the command itself, threw.
    ///   - arguments: what the process was called with.
    init?(_ error: any Error, arguments: [String]) {
        guard arguments.contains("--json"), !(error is ExitCode), Roster.exitCode(for: error) == .validationFailure
        else { return nil }
        message = Roster.message(for: error)
        field = message.firstMatch(of: /'(?:--([a-z][a-z-]*)|<([a-z][a-z-]*)>)/)
            .flatMap { $0.1 ?? $0.2 }
            .map { String($0).replacing("-", with: "_") }
        remedy = Roster.fullMessage(for: error).firstMatch(of: /See '(roster[^']*)'/).map { "Command: \($0.1)" }
    }

    /// Prints it as the one JSON document.
    func write() throws {
        print(try OutputOptions.document(["error": self]))
    }
}
