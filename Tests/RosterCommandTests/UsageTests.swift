import Foundation
import RosterTesting
import Testing

@Suite("Calls that are not understood, and the clock that tests set")
struct UsageTests {
    @Test("a moment before there were United Nations is told as such; later ones are asked of the database")
    func asKnown() async throws {
        let roster = Command(environment: ["PGHOST": "/nonexistent"])
        let early = try await roster("status", "--as-known", "0001-01-01", "--json")
        #expect(early.status == 64)
        let message = (try early.json()["error"] as? [String: Any])?["message"] as? String
        #expect(message?.contains("lies before 24 October 1945") == true, "\(early.complaint)")
        #expect(try await roster("status", "--as-known", "1945-10-23T12:00:00Z").status == 64)
        #expect(try await roster("status", "--as-known", "1945-10-24").status == 69)
    }

    @Test(
        "E26: with --json a call that is not understood prints one document that names the field, with status 64",
        arguments: [
            (["status", "--as-at", "2023-02-29"], "as_at"),
            (
                ["appointment", "make", "1", "--from", "20224-01-01", "--through", "2024-01-01", "--instrument", "x"],
                "from"
            ),
            (["appointment", "make", "--from", "2024-01-01"], "person"),
            (["ceiling", "record", "x", "--from", "2024-01-01", "--instrument", "x"], "experts"),
            (["coordinator", "appoint", "1", "--from", "2024-01-01", "--consented-on", "x"], "consented_on"),
        ]
    )
    func usage(words: [String], field: String) async throws {
        let outcome = try await Command(environment: [:])(words + ["--json"])
        #expect(outcome.status == 64)
        let error = try outcome.json()["error"] as? [String: Any]
        #expect(error?["field"] as? String == field)
        #expect((error?["message"] as? String)?.isEmpty == false)
        #expect((error?["remedy"] as? String)?.hasSuffix(" --help") == true)
        let bare = try await Command(environment: [:])(words)
        #expect(bare.status == 64 && bare.output.isEmpty)
    }

    @Test("E26: a last day before the first is refused with the field named")
    func backwards() async throws {
        try await RosterDatabase.withCommand { roster in
            let person = try await roster("person", "add", "--name", "Ana Ejemplo", "--nationality", "BRA")
            #expect(person.status == 0)
            let outcome = try await roster(
                "appointment",
                "make",
                "1",
                "--from",
                "2024-02-01",
                "--through",
                "2024-01-31",
                "--instrument",
                "S/2024/1",
                "--json"
            )
            #expect(outcome.status == 65)
            let error = try outcome.json()["error"] as? [String: Any]
            #expect(error?["field"] as? String == "last_day")
        }
    }

    @Test("many changes can be recorded at one set moment, all are known at it, and an earlier one is refused")
    func oneMoment() async throws {
        try await RosterDatabase.withCommand { roster in
            let moment = "2024-01-02T09:00:00-05:00"
            let names = (1...4).map { ["person", "add", "--name", "Person \($0)", "--nationality", "KEN"] }
            let make = [
                "appointment", "make", "4", "--from", "2024-02-01", "--through", "2025-01-31", "--instrument",
                "S/2024/1",
            ]
            for words in names + [make] {
                let outcome = try await roster(words + ["--clock", moment])
                #expect(outcome.status == 0, "\(outcome.complaint)")
            }
            for (known, count) in [(moment, 1), ("2024-01-02T08:59:59-05:00", 0), ("2024-01-01", 0)] {
                let status = try await roster("status", "--as-at", "2024-02-01", "--as-known", known, "--json")
                #expect(try status.json()["in_post"] as? Int == count, "\(known)")
            }
            let earlier = try await roster(names[0] + ["--clock", "2024-01-02T08:59:59-05:00"])
            #expect(earlier.status == 65)
        }
    }

    @Test("a ceiling of more than a thousand is a slip of the hand, and is not recorded as another number")
    func hugeCeiling() async throws {
        let outcome = try await Command(environment: [:])(
            "ceiling",
            "record",
            "99999999999",
            "--from",
            "2025-01-01",
            "--instrument",
            "S/RES/1",
            "--json"
        )
        #expect(outcome.status == 64)
        let error = try outcome.json()["error"] as? [String: Any]
        #expect(error?["message"] as? String == "Give a number of experts up to 1,000.")
    }

    @Test("before the first mandate that is known none is in force, and its values are null")
    func noMandate() async throws {
        try await RosterDatabase.withCommand { roster in
            let mandate =
                try await roster("status", "--as-at", "2004-01-01", "--json").json()["mandate"] as? [String: Any]
            #expect(mandate?["in_force"] as? Bool == false)
            #expect(mandate?.filter { $0.value is NSNull }.keys.sorted() == ["days_left", "instrument", "last_day"])
        }
    }
}
