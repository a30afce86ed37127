import Foundation
import Testing

/// Every text that a person reads stands in the catalogue of `Phrases`; the help of commands stands beside them.
@Suite("Words")
struct WordsTests {
    private static let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Sources")

    /// Where texts for people could slip in: the command line, and the doctor's findings.
    private static let folders = ["roster", "RosterSchema/Doctor"]

    /// What is no text for people, by its file: what is recorded or asked of the database, and what only looks like words.
    private static let allowed: [String: Set<String>] = [
        "InitCommand.swift": ["roster init --sample"],
        "Role+Grant.swift": ["grant … to current_user"],
        "RightsExamination.swift": [
            "create role …;", "alter table … enable row level security, force row level security;",
        ],
        "ServerExamination.swift": ["alter system set … = on; "],
    ]

    @Test("no command and no finding holds words of its own beside its help")
    func literals() throws {
        var found: [String: Set<String>] = [:]
        for folder in Self.folders {
            for file in Self.files(in: folder) {
                let literals = Self.literals(in: try String(contentsOf: file, encoding: .utf8))
                let words = literals.filter {
                    $0.contains(/\p{L}{2,}[,:;.]? \p{L}{2,}/) && !$0.contains(/^(?:select|with)\b/)
                }
                if !words.isEmpty { found[file.lastPathComponent] = Set(words) }
            }
        }
        #expect(found == Self.allowed)
    }

    @Test("what is shown as it is was made elsewhere, and only one place prints")
    func wrappers() throws {
        for file in Self.files(in: "roster") {
            let text = try String(contentsOf: file, encoding: .utf8)
            #expect(!text.contains(/(?:verbatim|Shown)\(\s*"(?!\\\(|")/), "\(file.lastPathComponent)")
            let prints = ["OutputOptions.swift", "UsageComplaint.swift"].contains(file.lastPathComponent)
            #expect(prints || !text.contains(/\bprint\(/), "\(file.lastPathComponent)")
        }
    }

    private static func files(in folder: String) -> [URL] {
        let found = FileManager.default.enumerator(
            at: sources.appending(path: folder),
            includingPropertiesForKeys: nil
        )
        return (found?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
    }

    /// The literals of a file, without what stands in comments and in what ArgumentParser shows; `…` for what is put in.
    private static func literals(in source: String) -> [String] {
        let code = source.replacing(/(?m)^ *\/\/.*$/, with: "")
            .replacing(/(?s)CommandConfiguration\(.*?\n    \)/, with: "")
            .replacing(/(?s)@(?:Option|Flag|Argument)\(.*?\n    (?:@|var )/, with: "")
            .replacing(/(?s)ValidationError\(\s*".*?"\s*\)/, with: "")
            .replacing(/\\\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/, with: "…")
        let long = code.matches(of: /(?s)"""(.*?)"""/).map { String($0.output.1).trimmingPrefix(/\s+/) }.map(
            String.init
        )
        let short = code.replacing(/(?s)""".*?"""/, with: "").matches(of: /"((?:[^"\\\n]|\\.)*)"/)
        return long + short.map { String($0.output.1) }
    }
}
