import Foundation
import LocalServer
import RosterTesting
import Testing

/// The manual pages that are made of what the program tells of itself, and the completions.
@Suite("Manual pages")
struct ManualTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    @Test("every command has a page, and troff has nothing to say against any")
    func pages() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "roster-man-\(UUID())")
        defer { try? FileManager.default.removeItem(at: folder) }
        let made = try await ShellCommand([Self.root.appending(path: ".ci/manual").path, Command.program, folder.path])
            .outcome(environment: ProcessInfo.processInfo.environment)
        #expect(made.status == 0, "\(made.complaint)")
        let section = folder.appending(path: "man1")
        let pages = try FileManager.default.contentsOfDirectory(atPath: section.path)
        #expect(pages.count > 60)
        for page in ["roster.1", "roster-status.1", "roster-appointment-correct.1"] { #expect(pages.contains(page)) }
        for page in pages {
            // The text is UTF-8, which preconv makes of it what troff reads.
            let path = section.appending(path: page).path
            let checked = try await ShellCommand(["groff", "-k", "-mandoc", "-Tutf8", "-ww", "-z", path])
                .outcome(environment: ProcessInfo.processInfo.environment)
            #expect(checked.status == 0 && checked.complaint.isEmpty, "\(page): \(checked.complaint)")
        }
    }

    @Test("a shell takes its completions without a word", arguments: ["bash", "zsh", "fish"])
    func completions(shell: String) async throws {
        let found = try await ShellCommand(["sh", "-c", "command -v \(shell)"])
            .outcome(environment: ProcessInfo.processInfo.environment)
        guard found.status == 0 else { return }
        let load = [
            "bash": "source <(\(Command.program) --generate-completion-script bash) && complete -p roster >/dev/null",
            "zsh":
                "autoload -U compinit && compinit -u -D && eval \"$(\(Command.program) --generate-completion-script zsh)\"",
            "fish": "\(Command.program) --generate-completion-script fish | source",
        ]
        let loaded = try await ShellCommand([shell, "-c", load[shell] ?? "false"])
            .outcome(environment: ProcessInfo.processInfo.environment)
        #expect(loaded.status == 0 && loaded.complaint.isEmpty, "\(loaded.complaint)")
    }
}
