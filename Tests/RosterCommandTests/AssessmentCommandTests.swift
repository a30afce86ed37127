import Foundation
import Testing

@Suite("roster assessment")
struct AssessmentCommandTests {
    private func withSheet(_ text: String, _ body: (String) async throws -> Void) async throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "roster-\(UUID()).csv")
        try Data(text.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        try await body(file.path)
    }

    @Test("a sheet is tried, recorded and corrected; progress tells who lacks what; wrong cells are told by row")
    func walk() async throws {
        try await Walk.onNewDatabase("--sample") { roster in
            let lacking = try await roster.document("assessment progress")
            let lines = try #require(lacking["nominees"] as? [[String: Any]])
            let nobody = try #require(lines.first { $0["scores"] as? Int == 0 }?["person"] as? String)
            #expect(lines.first { $0["person"] as? String == nobody }?["score"] is NSNull)

            let heading = "person,criterion,assessor,score\n"
            let rows = ["knowledge,711", "experience,640", "communication,800"].map { row in
                row.replacing(",", with: ",Assessor Three,")
            }
            try await withSheet(heading + rows.map { "\(nobody),\($0)\n" }.joined()) { file in
                let tried = try await roster("assessment import \(file) --dry-run")
                #expect(tried.output.contains("3 scores of 1 nominee of call 2026-1: 3 new, 0 corrected, 0 as before."))
                let done = try await roster("assessment import \(file)")
                #expect(done.output.hasPrefix("3 scores of 1 nominee of call 2026-1: 3 new,"), "\(done.complaint)")
                let again = try await roster.refusal(of: "assessment import \(file)")
                #expect(again == "file_import_is_made_once")
            }
            try await withSheet("\(heading)\(nobody),knowledge,assessor three,712\n") { file in
                let done = try await roster("assessment import \(file) --call 2026-1")
                #expect(done.output.contains("0 new, 1 corrected, 0 as before."), "\(done.complaint)")
                #expect(done.output.contains("What the same assessor had said before stays in the history."))
            }
            let listed = try await roster("assessment list --person \(nobody) --tsv")
            let cells = listed.output.split(separator: "\n").map { $0.split(separator: "\t").suffix(3) }
            #expect(
                cells.map { $0.joined(separator: " ") } == [
                    "knowledge assessor three 712", "experience Assessor Three 640", "communication Assessor Three 800",
                ]
            )
            let complete = try await roster.document("assessment progress --call 2026-1")
            #expect(complete["complete"] as? Int == 107)
            let score = (complete["nominees"] as? [[String: Any]])?.first { $0["person"] as? String == nobody }?[
                "score"
            ]
            #expect(score as? Int == 700_800)

            try await withSheet("\(heading)\(nobody),charm,Assessor Three,1001\n") { file in
                let refused = try await roster("assessment import \(file)")
                #expect(refused.status == 65)
                #expect(
                    refused.complaint.contains(
                        """
                        Row 2, criterion: "charm" is none of the criteria of config/assessment.yml: knowledge, \
                        experience and communication.
                        """
                    ),
                    "\(refused.complaint)"
                )
                #expect(
                    refused.complaint.contains("Row 2, score: \"1001\" is no score: a whole number from 0 to 1000.")
                )
            }
        }
    }

    @Test("the coordinator sees no assessment")
    func closed() async throws {
        try await Walk.onNewDatabase("--sample") { roster in
            for line in ["assessment progress", "assessment list"] {
                let refused = try await roster("\(line) --call 2026-1 --role coordinator")
                #expect(refused.status == 77 && refused.output.isEmpty)
            }
        }
    }
}
