import ArgumentParser
import Foundation
import Phrases
import RosterDesk

/// How a command tells its outcome.
struct OutputOptions: ParsableArguments {
    @Flag(help: "Print one JSON document and nothing else.")
    var json = false

    /// Performs a command, prints its outcome, and turns what goes wrong into a sentence and an exit status.
    ///
    /// - Parameters:
    ///   - body: the work.
    ///   - summary: the outcome in people's words.
    /// - Throws: `ExitCode`.
    func perform<Outcome: Encodable & Sendable, Told: Tellable>(
        _ body: () async throws -> Outcome,
        summary: (Outcome) -> Told
    ) async throws {
        try await complaining {
            let outcome = try await ProgressLine.show(during: body)
            Self.write(json ? try Self.document(outcome) : summary(outcome).text(.onOutput).harmlessOnTerminal)
        }
    }

    /// Turns what goes wrong into a sentence and an exit status.
    ///
    /// - Throws: `ExitCode`.
    func complaining(_ body: () async throws -> Void) async throws {
        do {
            try await body()
        } catch let exit as ExitCode {
            throw exit
        } catch {
            let complaint = Complaint(error)
            if json { print(try Self.document(["error": complaint])) }
            FileHandle.standardError.write(Data("roster: \(complaint.text.harmlessOnTerminal)\n".utf8))
            throw complaint.status
        }
    }

    /// Prints a text, and ends its last line if it has one.
    static func write(_ text: String) {
        print(text, terminator: text.isEmpty || text.hasSuffix("\n") ? "" : "\n")
    }

    /// A value as a JSON document, always in the same order and form.
    static func document(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.keyEncodingStrategy = .convertToSnakeCase
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}
