import Foundation
import LocalServer
import Testing

@testable import Sheets

@Suite("Files that belong to rows")
struct AttachmentTests {
    /// Gives `body` a folder with a document, and beside the folder a file that is nobody's business.
    private func withFolder(_ body: (AttachmentFolder, URL) throws -> Void) throws {
        let place = FileManager.default.temporaryDirectory.appending(path: "roster-\(UUID())")
        let folder = place.appending(path: "attachments")
        defer { try? FileManager.default.removeItem(at: place) }
        try FileManager.default.createDirectory(at: folder.appending(path: "KEN"), withIntermediateDirectories: true)
        try Data("%PDF-1.7 secret".utf8).write(to: place.appending(path: "secret.pdf"))
        try Data("%PDF-1.7 one".utf8).write(to: folder.appending(path: "one.pdf"))
        try Data("%PDF-1.7 two".utf8).write(to: folder.appending(path: "KEN/two  blanks.PDF"))
        try body(try #require(AttachmentFolder(at: folder.path)), folder)
    }

    private func fault(_ name: String, in folder: AttachmentFolder) -> AttachmentFault? {
        do {
            _ = try folder.read(name)
            return nil
        } catch {
            return error
        }
    }

    @Test("a file of the folder, or of a folder in it, is read as it is, and called without folders")
    func read() throws {
        try withFolder { folder, _ in
            let one = try folder.read("one.pdf")
            #expect(one.name == "one.pdf" && one.kind == .pdf && one.digest.count == 32)
            #expect(one.content == Array("%PDF-1.7 one".utf8))
            let two = try folder.read("KEN/two  blanks.PDF")
            #expect(two.name == "two  blanks.PDF")
        }
        #expect(AttachmentFolder(at: "/nowhere") == nil)
        #expect(AttachmentFolder(at: "/dev/null") == nil)
    }

    @Test("nothing outside the folder is read: no way up, none from the root, and no link, wherever it points to")
    func hostile() throws {
        try withFolder { folder, place in
            let files = FileManager.default
            try files.createSymbolicLink(
                atPath: place.appending(path: "link.pdf").path,
                withDestinationPath: "../secret.pdf"
            )
            try files.createSymbolicLink(
                atPath: place.appending(path: "inner.pdf").path,
                withDestinationPath: "one.pdf"
            )
            try files.createSymbolicLink(atPath: place.appending(path: "up").path, withDestinationPath: "..")
            let secret = place.deletingLastPathComponent().appending(path: "secret.pdf").path
            for name in [
                "../secret.pdf", "KEN/../../secret.pdf", secret, "link.pdf", "inner.pdf", "up/secret.pdf", "./one.pdf",
                "KEN//two  blanks.PDF", "one.pdf/", "",
            ] {
                #expect(fault(name, in: folder) == .outside, "\(name)")
            }
            #expect(fault("none.pdf", in: folder) == .missing)
            #expect(fault("one.pdf\0.txt", in: folder) == .nameless)
            #expect(fault("\u{202E}one.pdf", in: folder) == .nameless)
            #expect(fault("..\\secret.pdf", in: folder) == .nameless)
            #expect(fault(String(repeating: "x", count: 252) + ".pdf", in: folder) == .nameless)
        }
    }

    @Test("only regular files are taken, of ten MiB at most; nobody waits for a pipe")
    func irregular() throws {
        try withFolder { folder, place in
            let made = unsafe mkfifo(place.appending(path: "pipe.pdf").path, 0o600)
            #expect(made == 0)
            #expect(fault("pipe.pdf", in: folder) == .closed)
            #expect(fault("KEN", in: folder) == .closed)
            let large = place.appending(path: "large.pdf")
            try Data("%PDF-".utf8).write(to: large)
            let handle = try FileHandle(forWritingTo: large)
            try handle.truncate(atOffset: UInt64(AttachmentFolder.limit))
            #expect(fault("large.pdf", in: folder) == nil)
            try handle.truncate(atOffset: UInt64(AttachmentFolder.limit) + 1)
            #expect(fault("large.pdf", in: folder) == .tooLarge(10 << 20))
        }
    }

    @Test(
        "a file is known by its name and by what it holds, which have to agree",
        arguments: [
            ("a.pdf", "%PDF-1.4", true), ("a.docx", "%PDF-1.4", false), ("a.pdf", "PK\u{3}\u{4}", false),
            ("a.exe", "MZ", false), ("a.pdf", "", false), ("a.txt", "Amina, née 1970\r\n", true), ("a.txt", "", false),
            ("a.txt", "\u{1B}[31m", false), (".txt", "x", false), ("a.pdf.html", "%PDF-", false),
            ("a.odt", "PK", false),
        ]
    )
    func kinds(name: String, content: String, isTaken: Bool) {
        #expect(((try? Attachment(name: name, content: Array(content.utf8))) != nil) == isTaken)
    }

    @Test("pictures begin as such; a text in another encoding is none")
    func bytes() {
        #expect((try? Attachment(name: "a.JPG", content: [0xff, 0xd8, 0xff, 0xe0]))?.kind == .jpeg)
        #expect(
            (try? Attachment(name: "a.png", content: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))?.kind == .png
        )
        #expect((try? Attachment(name: "a.png", content: [0xff, 0xd8, 0xff, 0xe0])) == nil)
        #expect((try? Attachment(name: "a.txt", content: [0x41, 0xe9])) == nil)
    }

    @Test("a DOCX has its document, an ODT says what it is; another ZIP file is neither")
    func zips() async throws {
        let script = """
            import sys, zipfile
            with zipfile.ZipFile(sys.argv[1], 'w') as z:
                for name in sys.argv[2:]: z.writestr(name, 'application/vnd.oasis.opendocument.text')
            """
        func zip(_ names: String...) async throws -> [UInt8] {
            let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
            defer { try? FileManager.default.removeItem(at: file) }
            try await ShellCommand(["python3", "-c", script, file.path] + names).run()
            return Array(try Data(contentsOf: file))
        }
        let word = try await zip("[Content_Types].xml", "word/document.xml")
        let text = try await zip("mimetype", "content.xml")
        #expect((try? Attachment(name: "a.docx", content: word))?.kind == .docx)
        #expect((try? Attachment(name: "a.odt", content: text))?.kind == .odt)
        #expect((try? Attachment(name: "a.docx", content: text)) == nil)
        #expect((try? Attachment(name: "a.odt", content: word)) == nil)
        #expect((try? Attachment(name: "a.docx", content: Array(word.dropLast(30)))) == nil, "cut off")
    }
}
