import Foundation
import RosterTesting
import Testing

@Suite("Imports and calls, as every change is made")
struct ImportEffectTests {
    private let group = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../config/sample/group.csv").standardizedFileURL.path

    @Test("a file of the Group that is only tried tells what it would make another in the Group")
    func effect() async throws {
        try await RosterDatabase.withCommand { roster in
            let tried = try await roster("import", "group", group, "--dry-run")
            #expect(tried.status == 0, "\(tried.complaint)")
            #expect(tried.output.hasPrefix("Tried and undone: nothing was recorded.\n7 appointments"))
            #expect(tried.output.contains("in post: 0 in post (up to 8) → 7 in post (up to 8)"))
            let document = try await roster("import", "group", group, "--dry-run", "--json").json()
            #expect(document["dry_run"] as? Bool == true)
            #expect(document["records"] as? Int == 7)
            let after = (document["effect"] as? [String: Any])?["after"] as? [String: Any]
            #expect(after?["in_post"] as? Int == 7)
            let status = try await roster("status", "--json").json()
            #expect(status["in_post"] as? Int == 0)
        }
    }

    @Test("an import on the private server is noted outside it, as each change is; one that is tried is not")
    func noted() async throws {
        try await RosterFolder.withServer { folder in
            _ = try await folder.roster("up")
            #expect(try await folder.roster("init").status == 0)
            _ = try await folder.roster("import", "group", group, "--dry-run")
            #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/audit"))
            let done = try await folder.roster("import", "group", group)
            #expect(done.status == 0, "\(done.complaint)")
            #expect(FileManager.default.fileExists(atPath: "\(folder.path)/audit"))
        }
    }

    @Test("the text of a call is UTF-8, and marks that turn the direction of writing are left out of it")
    func text() async throws {
        try await RosterDatabase.withCommand { roster in
            let draft = "\(Command.program) call draft 2026-1 --closes 2099-12-01 --text-file -"
            let refused = try await Command.shell("printf 'gender balance \\377' | \(draft)", roster)
            #expect(refused.status == 65)
            #expect(refused.complaint.contains("is no text in UTF-8"))
            let drafted = try await Command.shell(
                "printf 'gender \\342\\200\\256balance\\r\\n\\r\\nx' | \(draft)",
                roster
            )
            #expect(drafted.status == 0, "\(drafted.complaint)")
            let shown = try await roster("call", "show", "2026-1", "--json").json()
            #expect(shown["text"] as? String == "gender balance\n\nx")
        }
    }
}
