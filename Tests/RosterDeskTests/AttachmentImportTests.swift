import ExpertGroup
import Foundation
import Postgres
import RosterTesting
import Testing

@testable import RosterDesk

@Suite("Curricula that come with nominations")
struct AttachmentImportTests {
    private static let heading = "nominating_state,full_name,nationality,cv_file"

    /// Gives `body` a database with an open call, and a folder with two curricula, which hold the word Canary.
    private func withFolder(_ body: (DeskHarness, String) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "roster-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for name in ["one.pdf", "two.pdf"] {
            try Data("%PDF-1.7 Canary \(name)".utf8).write(to: folder.appending(path: name))
        }
        try Data("MZ".utf8).write(to: folder.appending(path: "three.pdf"))
        try await DeskHarness.withCall { try await body($0, folder.path) }
    }

    @Test("a curriculum is recorded with its nomination, named by it, and given back as it came")
    func recorded() async throws {
        try await withFolder { roster, folder in
            let rows = "KEN,Amani Mfano,KEN,one.pdf\nFRA,Amani Mfano,KEN,one.pdf\nSWE,Bertil Exempel,SWE,"
            let record = try await roster.importNominations("\(Self.heading)\n\(rows)\n", attachments: folder)
            #expect(record.records == 3)
            let nominations = try await roster.nominations()
            #expect(nominations.map { $0.cv?.name } == ["one.pdf", "one.pdf", nil])
            let cv = try #require(nominations[0].cv)
            #expect(cv.mediaType == "application/pdf" && cv.size == 23 && cv.digest.count == 64)
            let opened = try await roster.ask(OpenCurriculum(nomination: nominations[0].id), as: .auditor)
            #expect(String(decoding: opened.content, as: UTF8.self) == "%PDF-1.7 Canary one.pdf")
            let contents = try await roster.ask(CountRows(of: "nomination_cv_content"))
            #expect(contents == 1, "what two States sent of one person is kept once")
            await #expect(throws: Failure.notFound(.curriculum, name: "of nomination \(nominations[2].id)")) {
                try await roster.ask(OpenCurriculum(nomination: nominations[2].id))
            }
            for role in [Role.coordinator, .expert, .committee, .assessor, .administrator] {
                await #expect(throws: Failure.notAllowed(role)) {
                    try await roster.ask(OpenCurriculum(nomination: nominations[0].id), as: role)
                }
            }
        }
    }

    @Test("files that are missing, elsewhere or none are told by row and column with all else, and nothing is recorded")
    func refused() async throws {
        try await withFolder { roster, folder in
            let rows = """
                KEN,A,KEN,one.pdf
                KEN,B,KEN,none.pdf
                KEN,C,Utopia,../one.pdf
                KEN,D,KEN,/etc/passwd
                KEN,E,KEN,three.pdf
                """
            let found = try await roster.errors(of: "\(Self.heading)\n\(rows)\n", attachments: folder)
            #expect(
                found == [
                    "3 cv_file bad_value", "4 nationality unknown_state", "4 cv_file bad_value", "5 cv_file bad_value",
                    "6 cv_file bad_value",
                ]
            )
            let contents = try await roster.ask(CountRows(of: "nomination_cv_content"))
            #expect(contents == 0)
        }
    }

    @Test("without a folder the first row that names a file is told, and no other")
    func withoutFolder() async throws {
        try await withFolder { roster, _ in
            let rows = "KEN,A,KEN,\nKEN,B,KEN,one.pdf\nKEN,C,KEN,two.pdf"
            let found = try await roster.errors(of: "\(Self.heading)\n\(rows)\n")
            #expect(found == ["3 cv_file bad_value"])
            let ignored = try await roster.errors(of: "\(Self.heading)\n\(rows)\n", ignoring: ["cv_file"])
            #expect(ignored == [])
        }
    }

    @Test("E83: a curriculum is erased with the person; the audit never held it, and another's stays")
    func erased() async throws {
        try await withFolder { roster, folder in
            let rows = "KEN,Amani Mfano,KEN,one.pdf\nSWE,Bertil Exempel,SWE,two.pdf"
            try await roster.importNominations("\(Self.heading)\n\(rows)\n", attachments: folder)
            let before = try await roster.ask(
                CountRows(of: "audit.payload where content::text ~ '43616e617279|Canary'"),
                as: .auditor
            )
            #expect(before == 0, "neither the bytes nor the text")
            let digests = try await roster.ask(
                CountRows(of: "audit.change where relation = 'nomination_cv'"),
                as: .auditor
            )
            #expect(digests == 2)
            let nominations = try await roster.nominations()
            _ = try await roster.ask(ErasePerson(person: nominations[0].person), reason: "request of 2026-09-01")
            let left = try await roster.nominations()
            #expect(left.map { $0.cv?.name } == [nil, "two.pdf"])
            let kept = try await roster.ask(CountRows(of: "nomination_cv_content"))
            #expect(kept == 1)
            let named = try await roster.ask(
                CountRows(of: "audit.payload where content::text ~ 'one.pdf'"),
                as: .auditor
            )
            #expect(named == 0)
        }
    }
}
