import Foundation
import Postgres
import RosterTesting
import Testing

/// The program at work on a database of its own, called by lines as they are typed.
struct Walk {
    let roster: Command

    /// Gives `body` the program pointed at a new database, made by `roster init` with these words.
    static func onNewDatabase(_ words: String, _ body: (Walk) async throws -> Void) async throws {
        let server = try await PrivateServer.shared()
        try await RosterDatabase.with { options in
            let environment = ["PGDATABASE": options.database ?? "", "LC_ALL": "C.UTF-8"]
            let walk = Walk(roster: Command(environment: server.environment.merging(environment) { $1 }))
            try await walk.does("init \(words)")
            try await body(walk)
        }
    }

    /// Runs `roster` with a line's words, of which those with blanks stand between apostrophes.
    func callAsFunction(_ line: String) async throws -> Command.Outcome {
        let parts = line.split(separator: "'", omittingEmptySubsequences: false).enumerated()
        let words = parts.flatMap { place, part in
            place.isMultiple(of: 2) ? part.split(separator: " ").map(String.init) : [String(part)]
        }
        return try await roster(words)
    }

    /// Runs lines one after the other, each of which has to be done.
    func does(_ lines: String...) async throws {
        for line in lines {
            let outcome = try await self(line)
            #expect(outcome.status == 0, "\(line): \(outcome.complaint)")
        }
    }

    /// Runs a line with `--json`, which has to be done, and gives the document.
    func document(_ line: String) async throws -> [String: Any] {
        let outcome = try await self("\(line) --json")
        #expect(outcome.status == 0, "\(line): \(outcome.complaint)")
        return try outcome.json()
    }

    /// The rule that refuses a line, with status 65.
    func refusal(of line: String) async throws -> String? {
        let outcome = try await self("\(line) --json")
        #expect(outcome.status == 65, "\(line): \(outcome.output)\(outcome.complaint)")
        return (try outcome.json()["error"] as? [String: Any])?["rule"] as? String
    }
}
