import Foundation
import Postgres
import RosterTesting
import Testing

@Suite("--dry-run and --idempotency-key")
struct DryRunTests {
    /// Gives `body` the program pointed at a database in which expert 1 serves through 2025 and person 2 does not.
    private func withGroup(_ body: (Command) async throws -> Void) async throws {
        let server = try await PrivateServer.shared()
        try await RosterDatabase.with { options in
            let environment = ["PGDATABASE": options.database ?? "", "LC_ALL": "C.UTF-8", "ROSTER_DATA": "/nowhere"]
            let roster = Command(environment: server.environment.merging(environment) { $1 })
            var commands = [["init"]]
            for name in ["Amina One", "Bertil Two"] {
                commands.append(["person", "add", "--name", name, "--nationality", "KEN"])
            }
            commands.append(make("1", "2024-01-01", "2025-12-31"))
            for words in commands {
                let outcome = try await roster(words)
                #expect(outcome.status == 0, "\(outcome.complaint)")
            }
            try await body(roster)
        }
    }

    private func make(_ person: String, _ firstDay: String, _ lastDay: String) -> [String] {
        [
            "appointment", "make", person, "--from", firstDay, "--through", lastDay, "--instrument", "S/2023/1",
        ]
    }

    @Test("a rehearsal tells who would be in post without it and with it, and records nothing")
    func screen() async throws {
        try await withGroup { roster in
            let outcome = try await roster(make("2", "2024-07-01", "2026-06-30") + ["--dry-run"])
            #expect(outcome.status == 0)
            #expect(
                outcome.output == """
                    Tried and undone: nothing was recorded.
                    Person 2 appointed from 2024-07-01 through 2026-06-30.
                    The Group on 2024-07-01, without it → with it:
                      in post: 1 member (up to 8) → 2 in post (up to 8)
                      vacancies: 7 → 6
                      comes into post: Bertil Two, through 2026-06-30
                      AFR: 1 → 2
                      new advice: Second national of KEN in post: Amina One and Bertil Two. No document has a rule about it.

                    """
            )
            let status = try await roster("status", "--as-at", "2024-07-01", "--json").json()
            #expect(status["in_post"] as? Int == 1)
        }
    }

    @Test("as a document the record keeps its keys, and the Group before and after stands beside them")
    func document() async throws {
        try await withGroup { roster in
            let document = try await roster(make("2", "2024-07-01", "2026-06-30") + ["--dry-run", "--json"]).json()
            #expect(document["person"] as? String == "2")
            #expect(document["dry_run"] as? Bool == true)
            let effect = try #require(document["effect"] as? [String: [String: Any]])
            #expect(effect["before"]?["in_post"] as? Int == 1)
            #expect(effect["after"]?["in_post"] as? Int == 2)
            #expect(effect["after"]?["as_at"] as? String == "2024-07-01")
        }
    }

    @Test("what ends is looked at on the day after; all records stand beside the first; who is withdrawn never comes")
    func ending() async throws {
        try await withGroup { roster in
            let end = ["appointment", "end", "1", "--on", "2024-06-30", "--reason", "resigned", "--dry-run"]
            let screen = try await roster(end).output
            #expect(screen.contains("The Group on 2024-07-01, without it → with it:"))
            #expect(screen.contains("is no longer in post: Amina One"))
            let early = ["appointment", "end", "1", "--on", "2023-06-30", "--reason", "resigned"]
            let withdrawn = try await roster(early + ["--dry-run"]).output
            let words =
                "The appointment of person 1 from 2024-01-01 through 2025-12-31 is withdrawn: it would begin after"
            #expect(withdrawn.contains("\(words) 2023-06-30, and is not served at all."))
            #expect(!withdrawn.contains("serves through"))
            let told = try await roster(early + ["--dry-run", "--json"]).json()
            #expect(told["withdrawn"] as? Bool == true)
            let document = try await roster(end + ["--json"]).json()
            #expect(document["withdrawn"] as? Bool == false)
            #expect(document["person"] as? String == "1")
            #expect((document["appointments"] as? [[String: Any]])?.count == 1)

            let coordinator = [
                "coordinator", "appoint", "1", "--from", "2024-02-01", "--consented-on", "2024-01-02", "--appointed-on",
                "2024-01-03", "--instrument", "S/2024/1", "--dry-run",
            ]
            #expect(
                try await roster(coordinator).output.contains(
                    "coordinator: nobody → Amina One, in office through 2025-12-31"
                )
            )
            let decision = ["person", "add", "--name", "Carla Three", "--nationality", "FRA", "--dry-run"]
            #expect(try await roster(decision).output.contains("is the same with it."))
        }
    }

    @Test("a reinstatement is looked at on the first day that would be served again")
    func reinstating() async throws {
        try await withGroup { roster in
            _ = try await roster("appointment", "end", "1", "--on", "2024-06-30", "--reason", "resigned")
            let screen = try await roster("appointment", "reinstate", "1", "--dry-run").output
            #expect(screen.contains("The Group on 2024-07-01, without it → with it:"))
            #expect(screen.contains("comes into post: Amina One, through 2025-12-31"))
        }
    }

    @Test("what a rule refuses is refused in a rehearsal too")
    func refused() async throws {
        try await withGroup { roster in
            let outcome = try await roster(make("1", "2025-07-01", "2026-06-30") + ["--dry-run"])
            #expect(outcome.status == 65)
        }
    }

    @Test("the same command under a key is done once; another one under it is refused, in words")
    func key() async throws {
        try await withGroup { roster in
            let words = make("2", "2024-07-01", "2026-06-30") + ["--idempotency-key", "k", "--json"]
            let (first, second) = (try await roster(words), try await roster(words))
            #expect(first.status == 0)
            #expect(first.output == second.output)
            let other = try await roster(make("2", "2024-07-01", "2026-06-29") + ["--idempotency-key", "k"])
            #expect(other.status == 65)
            #expect(
                other.complaint == """
                    roster: Something else was done under this idempotency key before; nothing was done now. Repeat exactly \
                    what was asked then, or give another key.

                    """
            )
        }
    }

    @Test("T15: a command whose commit is cut off for good says with which key to repeat it, and is then done once")
    func unknown() async throws {
        try await withGroup { roster in
            let proxy = try await CuttingProxy.start(before: try await PrivateServer.shared())
            defer { proxy.stop() }
            let cut = Command(environment: roster.environment.merging(["PGHOST": proxy.directory]) { $1 })
            let words = ["person", "add", "--name", "Carla Three", "--nationality", "FRA"]
            proxy.arm(nil, then: .again)
            #expect(try await cut(words + ["--dry-run"]).status == 0)
            proxy.arm(nil, then: .again)
            #expect(try await cut(words + ["--idempotency-key", "k0"]).status == 0)
            // The last call takes leave; the one before is the commit.
            proxy.arm(.after(call: proxy.calls - 1), then: .never)
            let outcome = try await cut(["person", "add", "--name", "Dora Four", "--nationality", "FRA"])
            #expect(outcome.status == 75)
            let key = try #require(outcome.complaint.firstMatch(of: /--idempotency-key ([0-9a-f]{32}):/)?.output.1)
            let again = try await roster(
                ["person", "add", "--name", "Dora Four", "--nationality", "FRA", "--idempotency-key", String(key)]
            )
            #expect(again.status == 0)
            let found = try await roster("person", "search", "Dora", "--json")
            let people = try JSONSerialization.jsonObject(with: Data(found.output.utf8)) as? [Any]
            #expect(people?.count == 1)
        }
    }
}
