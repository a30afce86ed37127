import Foundation
import RosterTesting
import Testing

@Suite("roster nomination import")
struct NominationImportCommandTests {
    private static let samples = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../config/sample").standardizedFileURL

    /// Gives `body` the program with the sample's call issued.
    private func withCall(_ body: (Command) async throws -> Void) async throws {
        try await RosterDatabase.withCommand { roster in
            let text = Self.samples.appending(path: "call.txt").path
            let drafted = try await roster(
                ["call", "draft", "2026-1", "--closes", "2099-12-01", "--text-file", text]
            )
            #expect(drafted.status == 0, "\(drafted.complaint)")
            let issued = try await roster(["call", "issue", "2026-1", "--on", "2020-09-01"])
            #expect(issued.output == "Call 2026-1 issued on 2020-09-01; nominations are in time through 2099-12-01.\n")
            try await body(roster)
        }
    }

    @Test("the sample's nominations are tried, recorded, listed by State and shown; the same file again is refused")
    func sample() async throws {
        try await withCall { roster in
            let file = Self.samples.appending(path: "nominations.csv").path
            let tried = try await roster(["nomination", "import", file, "--dry-run"])
            #expect(tried.status == 0, "\(tried.complaint)")
            #expect(tried.output.contains("120 nominations in answer to the call 2026-1"))
            let nothing = try await roster(["nomination", "list"])
            #expect(nothing.output == "No nomination is recorded.\n")
            let done = try await roster(["nomination", "import", file, "--json"])
            let record = try done.json()
            #expect(record["records"] as? Int == 120)
            let rows = try #require(record["first_rows"] as? [[String: Any]])
            #expect(rows.count == 20)
            let first = try #require(rows.first)
            #expect((record["digest"] as? String)?.count == 64)
            let again = try await roster(["nomination", "import", file, "--call", "2026-1", "--json"])
            #expect(again.status == 65)
            #expect((try again.json()["error"] as? [String: Any])?["rule"] as? String == "file_import_is_made_once")
            let listed = try await roster(["nomination", "list", "--call", "2026-1", "--state", "JOR", "--tsv"])
            #expect(listed.output.contains("دانا نموذج"))
            let shown = try await roster(["nomination", "show", "\(first["id"] ?? "")"])
            #expect(shown.output.contains("note verbale 001/2026"))
            let missing = try await roster(["nomination", "show", "99999"])
            #expect(missing.status == 66)
        }
    }

    @Test("each mistake of a file is told by row and column, for programs and for people")
    func messy() async throws {
        try await withCall { roster in
            let file = Self.samples.appending(path: "tests/messy.csv").path
            let refused = try await roster(["nomination", "import", file, "--call", "2026-1", "--json"])
            #expect(refused.status == 65)
            let error = try #require(try refused.json()["error"] as? [String: Any])
            let rows = try #require(error["rows"] as? [[String: Any]])
            let told = rows.map { "\($0["row"] ?? "") \($0["column"] ?? "-") \($0["code"] ?? "")" }
            #expect(
                told == [
                    "1 nationalité unknown_column", "1 note duplicate_column", "1 shoe_size unknown_column",
                    "1 nationality missing_column", "4 nominating_state observer_state",
                    "5 nominating_state observer_state", "13 nominating_state unknown_state",
                    "14 nominating_state ambiguous_state", "15 nominating_state missing_value",
                    "16 full_name missing_value", "17 gender bad_value", "18 languages bad_value",
                    "18 expertise bad_value", "18 received_on bad_value", "19 family_name bad_value",
                    "20 full_name duplicate_row",
                    "21 note cell_too_long", "23 full_name bad_encoding",
                ]
            )
            #expect(error["total"] as? Int == rows.count)
            #expect(rows.allSatisfy { ($0["message"] as? String)?.hasSuffix(".") == true })
            let words = try await roster(["nomination", "import", file])
            #expect(words.complaint.contains("Row 14, nominating_state: \"Congo\" may mean"))
            #expect(words.output.isEmpty)
        }
    }

    @Test("standard input is read; a file that is not there, one that is closed and two open calls are told apart")
    func sources() async throws {
        try await withCall { roster in
            let line = "nominating_state,full_name,nationality\\nKEN,Amani Mfano,KEN\\n"
            let words = "printf '\(line)' | \(Command.program) nomination import -"
            let piped = try await Command.shell(words, roster)
            #expect(piped.status == 0, "\(piped.complaint)")
            let missing = try await roster(["nomination", "import", "/nowhere.csv"])
            #expect(missing.status == 66)
            let folder = try await roster(["nomination", "import", "/tmp"])
            #expect(folder.status == 77)
            let unknown = try await roster(["nomination", "import", "/dev/null", "--call", "2026-7", "--json"])
            #expect(unknown.status == 65)
        }
    }

    @Test("curricula come from a folder with the rows that name them, and each is written again as it came")
    func curricula() async throws {
        try await withCall { roster in
            let folder = FileManager.default.temporaryDirectory.appending(path: "roster-\(UUID())")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(at: folder) }
            let content = Data("%PDF-1.7 Amani".utf8)
            try content.write(to: folder.appending(path: "amani.pdf"))
            let file = folder.appending(path: "nominations.csv").path
            let text = "nominating_state,full_name,nationality,cv_file\nKEN,Amani Mfano,KEN,amani.pdf\n"
            try Data(text.utf8).write(to: URL(filePath: file))
            let lacking = try await roster(["nomination", "import", file])
            #expect(lacking.status == 65)
            #expect(lacking.complaint.contains("Row 2, cv_file: Rows name files of curricula"))
            #expect(lacking.complaint.contains("--attachments"))
            let nowhere = try await roster(["nomination", "import", file, "--attachments", "/nowhere"])
            #expect(nowhere.status == 66)
            let done = try await roster(["nomination", "import", file, "--attachments", folder.path, "--json"])
            let row = try #require((try done.json()["first_rows"] as? [[String: Any]])?.first)
            let number = "\(row["id"] ?? "")"
            let shown = try await roster(["nomination", "show", number])
            #expect(shown.output.contains("amani.pdf, application/pdf, 14 bytes"))
            let output = folder.appending(path: "out.pdf").path
            let written = try await roster(["nomination", "cv", number, "--output", output, "--json"])
            #expect(written.status == 0, "\(written.complaint)")
            #expect((try written.json()["cv"] as? [String: Any])?["media_type"] as? String == "application/pdf")
            let back = try Data(contentsOf: URL(filePath: output))
            #expect(back == content)
            let mode = try FileManager.default.attributesOfItem(atPath: output)[.posixPermissions] as? Int
            #expect(mode == 0o600)
            let again = try await roster(["nomination", "cv", number, "--output", output])
            #expect(again.status == 65)
            let none = try await roster(["nomination", "cv", "999", "--output", output])
            #expect(none.status == 66)
        }
    }

    @Test("E41: a call without the passage on gender balance is not issued, and what to add is said")
    func call() async throws {
        try await RosterDatabase.withCommand { roster in
            _ = try await roster(["call", "draft", "2026-1", "--closes", "2099-12-01", "--text", "Nominate experts."])
            let refused = try await roster(["call", "issue", "2026-1"])
            #expect(refused.status == 65)
            #expect(refused.complaint.contains("(S/2011/819, annex, para. 21)"))
            #expect(refused.complaint.contains("bear gender balance in mind"))
            let words = [
                "call", "draft", "2026-1", "--closes", "2099-12-01", "--text", "Nominate; mind gender balance.",
            ]
            _ = try await roster(words)
            _ = try await roster(["call", "issue", "2026-1", "--on", "2020-01-01"])
            let listed = try await roster(["call", "list"])
            #expect(listed.output.contains("2026-1  open    2020-01-01  2099-12-01"))
            let closed = try await roster(["call", "close", "2026-1", "--on", "2020-02-01"])
            #expect(closed.output == "Call 2026-1 closed on 2020-02-01; nominations: 0.\n")
            let shown = try await roster(["call", "show", "2026-1", "--json"])
            #expect(try shown.json()["status"] as? String == "closed")
        }
    }
}

@Suite("roster import group")
struct ImportGroupCommandTests {
    @Test("the sample's Group is recorded, and status shows it; a refusal names rule and row")
    func sample() async throws {
        let samples = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../config/sample")
        try await RosterDatabase.withCommand { roster in
            let file = samples.appending(path: "group.csv").standardizedFileURL.path
            let done = try await roster("import", "group", file)
            #expect(done.status == 0, "\(done.complaint)")
            #expect(done.output.hasPrefix("7 appointments, of 7 people recorded now and 0 recorded before"))
            let status = try await roster("status", "--as-at", "2026-11-16", "--json").json()
            #expect(status["in_post"] as? Int == 7)
            #expect(done.output.contains("Row 2 does not tell when person"))
            let remedy = try #require(done.output.firstMatch(of: /coordinator correct \d+ --from 2025-09-01/))
            let words = remedy.output.split(separator: " ").map(String.init) + ["--appointed-on", "2025-08-20"]
            let corrected = try await roster(words)
            #expect(corrected.output.contains("appointed on 2025-08-20 (SAMPLE/2025/7)"), "\(corrected.complaint)")
            let line = "full_name,nationality,first_day,last_day,instrument\\nX,KEN,2040-01-01,2041-01-01,S/1\\n"
            let refused = try await Command.shell("printf '\(line)' | \(Command.program) import group - --json", roster)
            #expect(refused.status == 65)
            let error = try #require(try refused.json()["error"] as? [String: Any])
            #expect(error["rule"] as? String == "appointment_begins_within_mandate")
            #expect((error["rows"] as? [[String: Any]])?.first?["row"] as? Int == 2)
        }
    }
}
