import Foundation
import LocalServer
import Postgres
import RosterTesting
import Testing

@Suite("roster status")
struct StatusCommandTests {
    /// Gives `body` the program pointed at a database with what a new one comes with.
    private func withNewDatabase(_ body: (Command) async throws -> Void) async throws {
        let server = try await PrivateServer.shared()
        try await RosterDatabase.with { options in
            let environment = ["PGDATABASE": options.database ?? "", "LC_ALL": "C.UTF-8"]
            let roster = Command(environment: server.environment.merging(environment) { $1 })
            let made = try await roster("init", "--test-clock")
            #expect(made.status == 0, "\(made.complaint)")
            #expect(made.output == "The database is ready.\n")
            try await body(roster)
        }
    }

    private func appoint(_ name: String, _ nationality: String, _ roster: Command) async throws -> String {
        let added = try await roster(
            "person",
            "add",
            "--name",
            name,
            "--nationality",
            nationality,
            "--gender",
            "woman",
            "--json",
            "--clock",
            "2024-01-02T12:00:00Z"
        )
        let person = try #require(try added.json()["id"] as? String)
        let made = try await roster(
            "appointment",
            "make",
            person,
            "--from",
            "2024-01-01",
            "--through",
            "2025-12-31",
            "--instrument",
            "S/2024/1",
            "--clock",
            "2024-01-02T12:00:00Z"
        )
        #expect(made.output == "Person \(person) appointed from 2024-01-01 through 2025-12-31.\n")
        return person
    }

    @Test("a person is recorded, appointed, and in post; programs find every key, also those without a value")
    func inPost() async throws {
        try await withNewDatabase { roster in
            let person = try await appoint("王小明", "CHN", roster)
            let status = try await roster("status", "--as-at", "2024-07-01", "--json").json()
            #expect(status["in_post"] as? Int == 1)
            #expect(status["vacancies"] as? Int == 7)
            #expect((status["mandate"] as? [String: Any])?["days_left"] as? Int == 3_074)
            let member = (status["members"] as? [[String: Any]])?.first
            #expect(member?["person"] as? String == person)
            #expect(member?["regional_group"] as? String == "APG")
            #expect(member?["taken_up_on"] is NSNull)
            let coordinator = status["coordinator"] as? [String: Any]
            #expect(coordinator?["status"] as? String == "vacant")
            #expect(coordinator?["person"] is NSNull)
            let screen = try await roster("status", "--as-at", "2024-07-01")
            #expect(screen.output.contains("1 member (up to 8), S/RES/1977 (2011), para. 5 (a)"))
            #expect(screen.output.contains("2025-12-31  王小明  CHN"))
        }
    }

    @Test("what was known at a moment is asked for by the moment, or by a day, which means its end in New York")
    func asKnown() async throws {
        try await withNewDatabase { roster in
            _ = try await appoint("Expert A", "KEN", roster)
            for (instant, count) in [
                ("2024-01-01", 0), ("2024-01-02", 1), ("2024-01-02T11:59:59Z", 0), ("2024-01-02T07:00:00-05:00", 1),
                ("2024-01-02T12:00:01Z", 1),
            ] {
                let status = try await roster("status", "--as-at", "2024-07-01", "--as-known", instant, "--json").json()
                #expect(status["in_post"] as? Int == count, "as known on \(instant)")
            }
            for wrong in ["2024-02-30", "yesterday", "2024-01-02T12:00:00"] {
                let refusal = try await roster("status", "--as-known", wrong)
                #expect(refusal.status == 64, "\(wrong)")
            }
        }
    }

    @Test("E68: people are found in either script, whatever the case, the accents and the normal form")
    func search() async throws {
        try await withNewDatabase { roster in
            for (name, romanised) in [("María José García Márquez", nil), ("王小明", "Wang Xiaoming")]
                as [(String, String?)]
            {
                let words = ["person", "add", "--name", name, "--nationality", "ESP"]
                let added = try await roster(words + (romanised.map { ["--romanised", $0] } ?? []))
                #expect(added.status == 0)
            }
            for (text, person) in [
                ("Garcia", "1"), ("GARCÍA", "1"), ("Garci\u{301}a", "1"), ("王", "2"), ("Wang Xiaoming", "2"),
                ("%", nil),
                ("_", nil), ("nobody", nil),
            ] as [(String, String?)] {
                let outcome = try await roster("person", "search", text, "--json")
                let found = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]]
                #expect(found?.first?["person"] as? String == person, "\(text)")
            }
            let table = try await roster("person", "search", "wang")
            #expect(table.output.contains("王小明"))
        }
    }

    @Test("a refusal names the rule, its source and what to do, in words and as a document")
    func refused() async throws {
        try await withNewDatabase { roster in
            let person = try await appoint("Expert A", "KEN", roster)
            let again = [
                "appointment", "make", person, "--from", "2025-12-31", "--through", "2026-12-31", "--instrument",
                "S/2025/1",
            ]
            let refusal = try await roster(again)
            #expect(refusal.status == 65)
            #expect(refusal.complaint.hasPrefix("roster: "))
            let error = try await roster(again + ["--json"]).json()["error"] as? [String: Any]
            #expect(error?["rule"] as? String == "appointment_serves_person_once_a_day")
            #expect((error?["remedy"] as? String)?.isEmpty == false)
            let early = try await roster(
                "person",
                "add",
                "--name",
                "Late",
                "--nationality",
                "KEN",
                "--clock",
                "2024-01-01T00:00:00Z"
            )
            #expect(early.status == 65)
            #expect(
                try await roster("appointment", "end", "999", "--on", "2024-06-30", "--reason", "died").status == 66
            )
            let notAllowed = try await roster(again + ["--role", "coordinator"])
            #expect(notAllowed.status == 77)
        }
    }

    @Test("a second init upgrades and loads nothing twice; a real clock cannot be set")
    func initAgain() async throws {
        try await withNewDatabase { roster in
            let again = try await roster("init")
            #expect(again.output == "The database was ready before; nothing was loaded.\n")
        }
        let server = try await PrivateServer.shared()
        try await RosterDatabase.with { options in
            let roster = Command(environment: server.environment.merging(["PGDATABASE": options.database ?? ""]) { $1 })
            let made = try await roster("init", "--bare")
            #expect(made.status == 0)
            let outcome = try await roster("status", "--clock", "2024-01-01T00:00:00Z")
            #expect(outcome.status == 65)
            #expect(outcome.complaint.contains("--test-clock"))
            let bare = try await roster("status", "--json").json()
            let mandate = bare["mandate"] as? [String: Any]
            #expect(mandate?["in_force"] as? Bool == false && mandate?["last_day"] is NSNull)
            #expect(bare["ceiling"] is NSNull)
            #expect(bare["vacancies"] is NSNull)
        }
    }
}
