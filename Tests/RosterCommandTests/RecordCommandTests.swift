import Foundation
import RosterTesting
import Testing

@Suite("Commands that read and correct records")
struct RecordCommandTests {
    /// The records that a list prints for programs.
    private func records(_ words: [String], _ roster: Command) async throws -> [[String: Any]] {
        let outcome = try await roster(words + ["--json"])
        #expect(outcome.status == 0, "\(words): \(outcome.complaint)")
        return try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]] ?? []
    }

    @Test("every list prints an array of records, and for people lines within 80 columns")
    func lists() async throws {
        try await RosterDatabase.withCommand { roster in
            for words in [
                ["person", "add", "--name", "محمد بن سلمان", "--nationality", "KEN"],
                [
                    "appointment", "make", "1", "--from", "2024-01-01", "--through", "2034-12-31", "--instrument",
                    "S/2024/1",
                ],
                ["decision", "record", String(repeating: "Long text. ", count: 20), "--on", "2024-01-01"],
                ["committee", "members", "record", "SLE", "--from", "2024-01-01"],
                ["committee", "chair", "record", "ECU", "--from", "2023-01-01"],
                ["holiday", "record", "2024-09-02", "Labor Day"],
                ["contract", "add", "1", "--from", "2024-01-01", "--through", "2024-06-30"],
                ["working-group", "coordinator", "II", "--state", "FRA", "--from", "2024-01-01"],
            ] {
                let done = try await roster(words)
                #expect(done.status == 0, "\(words): \(done.complaint)")
            }
            let counts: [([String], Int)] = [
                (["mandate", "list"], 7), (["ceiling", "list"], 1), (["decision", "list"], 1),
                (["appointment", "list", "--as-at", "2024-07-01"], 1), (["appointment", "list", "--all"], 1),
                (["state", "list", "--as-at", "2024-07-01"], 197), (["state", "list", "--group", "EEG"], 23),
                (["working-group", "list"], 4), (["committee", "members", "list", "--as-at", "2024-07-01"], 1),
                (["committee", "chair", "list"], 1), (["holiday", "list"], 1), (["contract", "list", "1"], 1),
            ]
            for (words, count) in counts {
                let found = try await records(words, roster)
                #expect(found.count == count, "\(words)")
                let table = try await roster(words)
                let wide = table.output.split(separator: "\n").filter { $0.count > 80 }
                #expect(wide.isEmpty, "\(words): \(wide)")
                let rows = try await roster(words + ["--tsv"])
                #expect(rows.output.split(separator: "\n").count == count, "\(words)")
            }
            let line = try await records(["appointment", "list", "--person", "1"], roster).first
            #expect(line?["person"] as? String == "1")
            #expect(line?["ends_by"] as? String == "mandate_expiry")
            #expect(line?["effective_end"] as? String == "2032-11-30")
            #expect(line?["ended_on"] is NSNull)
            let rules = try await roster("rules", "history")
            #expect(rules.output.contains("[policy]  working_days: 5"))
            #expect(!rules.output.split(separator: "\n").contains { $0.count > 80 })
            let past = try await records(["mandate", "list", "--as-known", "2004-01-01"], roster)
            #expect(past.count == 7)
        }
    }

    @Test("what is shown of one, corrected and refused has its words, its document and its status")
    func records() async throws {
        try await RosterDatabase.withCommand { roster in
            for words in [
                ["person", "add", "--name", "王小明", "--nationality", "CHN", "--gender", "man"],
                [
                    "appointment", "make", "1", "--from", "2024-01-01", "--through", "2025-12-31", "--instrument",
                    "S/2024/1",
                ],
            ] {
                let done = try await roster(words)
                #expect(done.status == 0, "\(done.complaint)")
            }
            let corrected = try await roster(
                "person",
                "correct",
                "1",
                "--romanised",
                "Wang Xiaoming",
                "--further-nationality",
                "FRA",
                "--language",
                "zh:native",
                "--expertise",
                "nuclear:4",
                "--confirm",
                "nuclear",
                "--evidence",
                "thesis",
                "--confirmed-on",
                "2024-02-01",
                "--json"
            )
            #expect(corrected.status == 0, "\(corrected.complaint)")
            let file = try corrected.json()
            #expect(file["id"] as? String == "1")
            #expect((file["nationalities"] as? [Any])?.count == 2)
            let expertise = (file["expertise"] as? [[String: Any]])?.first
            #expect(expertise?["confirmed_on"] as? String == "2024-02-01")
            let screen = try await roster("person", "show", "1")
            #expect(screen.output.contains("nuclear 4 (confirmed on 2024-02-01: thesis)"))
            #expect(screen.output.contains("Gender        man"))
            let delegate = try await roster("person", "show", "1", "--role", "committee", "--json").json()
            #expect(delegate["gender"] is NSNull && delegate["contracts"] is NSNull)
            #expect((delegate["nationalities"] as? [Any])?.count == 1)

            let usage: [[String]] = [
                ["person", "correct", "1"], ["person", "correct", "1", "--nationality", "FRA"],
                ["person", "correct", "1", "--confirm", "nuclear"],
                ["person", "correct", "1", "--expertise", "nuclear:5"],
                ["appointment", "correct", "1"], ["appointment", "correct", "1", "--through", "2024-02-30"],
                ["appointment", "list", "--all", "--as-at", "2024-01-01"], ["state", "list", "--group", "ASIA"],
            ]
            for words in usage {
                let refused = try await roster(words)
                #expect(refused.status == 64, "\(words)")
            }
            for words in [
                ["person", "show", "9"], ["decision", "show", "9"], ["state", "show", "XXX"],
                ["contract", "list", "9"],
                ["appointment", "correct", "9", "--through", "2025-06-30"], ["appointment", "list", "--person", "9"],
            ] {
                let missing = try await roster(words)
                #expect(missing.status == 66, "\(words)")
                #expect(missing.complaint.hasPrefix("roster: There is no "), "\(missing.complaint)")
            }
            let first = ["contract", "add", "1", "--from", "2022-01-01", "--through", "2023-12-31"]
            let second = ["contract", "add", "1", "--from", "2024-01-01", "--through", "2024-03-31"]
            _ = try await roster(first)
            let excess = try await roster(second + ["--json"])
            #expect(excess.status == 65)
            let error = try excess.json()["error"] as? [String: Any]
            #expect(error?["rule"] as? String == "contract_months_exceeded")
            #expect(error?["source"] as? String == "ST/AI/2013/4")
            let excepted = try await roster(second + ["--exception", "Memorandum 7", "--json"])
            #expect(excepted.status == 0)
            let state = try await roster("state", "show", "TUR", "--as-at", "2022-05-31")
            #expect(state.output.hasPrefix("Turkey (TUR, TR) on 2022-05-31"))
        }
    }
}
