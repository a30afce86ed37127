import Foundation
import Testing

@Suite("roster consultation")
struct ConsultationCommandTests {
    private static let required = "consultation: required"

    /// Gives `body` the program with a folder of policies in which a consultation is required.
    private func withRequirement(_ walk: Walk, _ body: (Walk) async throws -> Void) async throws {
        let shipped = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../config/terms.yml")
        let folder = FileManager.default.temporaryDirectory.appending(path: "roster-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try String(contentsOf: shipped.standardizedFileURL, encoding: .utf8)
            .replacing("consultation: advised", with: Self.required)
            .write(to: folder.appending(path: "terms.yml"), atomically: true, encoding: .utf8)
        let environment = walk.roster.environment.merging(["ROSTER_CONFIG": folder.path]) { $1 }
        try await body(Walk(roster: Command(environment: environment)))
    }

    @Test("E37: a consultation is recorded, listed, and named by the appointment that rests on it, now or later")
    func walk() async throws {
        try await Walk.onNewDatabase("") { roster in
            try await roster.does(
                "person add --name 'Amina One' --nationality KEN",
                "person add --name 'Bertil Two' --nationality SWE",
                "appointment make 2 --from 2024-01-01 --through 2025-12-31 --instrument S/2024/1"
            )
            let empty = try await roster("consultation list")
            #expect(empty.output == "No consultation is recorded.\n")
            let record =
                "consultation record 'Two experts' --with 'the Committee' --on 2023-12-01 --outcome 'no objection'"
            let tried = try await roster("\(record) --for 2 --dry-run")
            #expect(tried.output.contains("no longer advised: No consultation"), "\(tried.output)\(tried.complaint)")
            let done = try await roster("\(record) --for 2")
            #expect(done.output.hasSuffix("The appointment of person 2 rests on it.\n"), "\(done.complaint)")
            let listed = try await roster("consultation list --json")
            let records = try JSONSerialization.jsonObject(with: Data(listed.output.utf8)) as? [[String: Any]]
            let number = try #require(records?.first?["id"] as? Int)
            #expect(records?.first?["people"] as? [String] == ["2"])
            let made = try await roster.document(
                """
                appointment make 1 --from 2024-01-01 --through 2025-12-31 --instrument S/2024/1 --consultation \(number)
                """
            )
            #expect(made["consultation"] as? Int == number)
            let late = try await roster.refusal(of: "appointment correct 1 --appointed-on 2023-11-30")
            #expect(late == "appointment_follows_consultation")
            let none = try await roster("appointment correct 1 --consultation 77")
            #expect(none.status == 66)
            #expect(none.complaint == "roster: There is no consultation 77.\n")
        }
    }

    @Test("E37: where the policy requires it, an appointment without one is refused with the source and the command")
    func required() async throws {
        try await Walk.onNewDatabase("") { roster in
            try await roster.does("person add --name 'Amina One' --nationality KEN")
            try await withRequirement(roster) { strict in
                let make = "appointment make 1 --from 2024-01-01 --through 2025-12-31 --instrument S/2024/1"
                let refusal = try await strict.refusal(of: make)
                #expect(refusal == "consultation_not_recorded")
                let words = try await strict(make)
                #expect(words.complaint.contains("(S/2011/819, annex, para. 2)"))
                #expect(words.complaint.contains("Command: roster consultation record"))
                let line = "full_name,nationality,first_day,last_day,instrument\\nX,KEN,2024-01-01,2025-01-01,S/1\\n"
                let piped = "printf '\(line)' | \(Command.program) import group - --json"
                let file = try await Command.shell(piped, strict.roster)
                #expect(file.status == 65)
                let error = try #require(try file.json()["error"] as? [String: Any])
                #expect(error["rule"] as? String == "consultation_not_recorded")
                #expect((error["message"] as? String)?.contains("a file has no column for it") == true)
            }
        }
    }

    @Test("the sample's seven were all consulted on")
    func sample() async throws {
        try await Walk.onNewDatabase("--sample") { roster in
            let status = try await roster.document("status --as-at 2026-11-22")
            let rules = (status["advisories"] as? [[String: Any]])?.compactMap { $0["rule"] as? String }
            #expect(rules?.contains("consultation_not_recorded") == false)
            #expect(rules?.contains("focal_points_one_or_two") == true)
            let listed = try await roster("consultation list --tsv")
            #expect(listed.output.split(separator: "\n").count == 7)
        }
    }
}
