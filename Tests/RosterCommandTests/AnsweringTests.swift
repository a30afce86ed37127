import LocalServer
import RosterTesting
import Testing

@Suite("Commands that ask")
struct AnsweringTests {
    /// Runs the program on a terminal of its own, at which somebody types an answer.
    private func onTerminal(_ words: String, answer: String, _ roster: Command) async throws -> ShellCommand.Outcome {
        let script = "printf '\(answer)\\n' | script -qec \"\(Command.program) \(words)\" /dev/null"
        return try await ShellCommand(["bash", "-c", "set -o pipefail; \(script)"]).outcome(
            environment: roster.environment
        )
    }

    private func withExpert(_ body: (Command) async throws -> Void) async throws {
        try await RosterDatabase.withCommand { roster in
            for words in [
                ["person", "add", "--name", "Expert A", "--nationality", "KEN"],
                ["person", "add", "--name", "Candidate B", "--nationality", "FRA"],
                [
                    "appointment", "make", "1", "--from", "2024-01-01", "--through", "2025-12-31", "--instrument",
                    "S/2024/1",
                ],
            ] {
                let done = try await roster(words)
                #expect(done.status == 0, "\(done.complaint)")
            }
            try await body(roster)
        }
    }

    private func lastDay(_ roster: Command) async throws -> String {
        let rows = try await roster("appointment", "list", "--person", "1", "--tsv")
        return rows.output.split(separator: "\t").dropFirst(5).first.map(String.init) ?? ""
    }

    @Test("on a terminal an end is shown and asked about; without one it is done, and --yes asks nowhere")
    func end() async throws {
        try await withExpert { roster in
            let end = "appointment end 1 --on 2024-06-30 --reason resigned"
            let declined = try await onTerminal(end, answer: "n", roster)
            #expect(declined.status == 65)
            #expect(declined.output.contains("Person 1 serves through 2024-06-30."))
            #expect(declined.output.contains("Do it? [y/N]"))
            let unchanged = try await lastDay(roster)
            #expect(unchanged == "2025-12-31")
            let rehearsed = try await onTerminal(end + " --dry-run", answer: "n", roster)
            #expect(rehearsed.status == 0 && !rehearsed.output.contains("Do it?"))
            let agreed = try await onTerminal(end, answer: "y", roster)
            #expect(agreed.status == 0)
            let ended = try await lastDay(roster)
            #expect(ended == "2024-06-30")
            let piped = try await roster("appointment", "end", "1", "--on", "2024-05-31", "--reason", "resigned")
            #expect(piped.status == 0)
            let yes = try await onTerminal(
                "appointment end 1 --on 2024-04-30 --reason resigned --yes",
                answer: "n",
                roster
            )
            #expect(yes.status == 0 && !yes.output.contains("Do it?"))
            let earlier = try await lastDay(roster)
            #expect(earlier == "2024-04-30")
        }
    }

    @Test("E83: what cannot be undone names the person and is not done unless somebody says yes")
    func erase() async throws {
        try await withExpert { roster in
            let erase = ["person", "erase", "2", "--reason", "request of 2024-09-01"]
            let silent = try await roster(erase)
            #expect(silent.status == 64)
            #expect(silent.complaint.contains("--yes"))
            let declined = try await onTerminal("person erase 2 --reason request-7", answer: "", roster)
            #expect(declined.status == 65)
            #expect(declined.output.contains("Candidate B (person 2)"))
            let rehearsed = try await roster(erase + ["--dry-run"])
            #expect(rehearsed.status == 0)
            let there = try await roster("person", "show", "2")
            #expect(there.output.contains("Candidate B"))
            let bare = try await roster("person", "erase", "2", "--yes", "--json")
            #expect(bare.status == 65)
            let error = try bare.json()["error"] as? [String: Any]
            #expect(error?["rule"] as? String == "erasure_has_reason")
            let done = try await roster(erase + ["--yes", "--json"])
            #expect(done.status == 0)
            #expect(try done.json()["person"] as? String == "2")
            let gone = try await roster("person", "show", "2", "--json")
            #expect(try gone.json()["name"] as? String == "erased")
            let served = try await roster("person", "erase", "1", "--reason", "request", "--yes", "--json")
            #expect(served.status == 65)
            let refusal = try served.json()["error"] as? [String: Any]
            #expect((refusal?["remedy"] as? String)?.contains("roster person correct") == true)
        }
    }
}
