import Foundation
import Testing

/// The arrows between modules that the manifest cannot forbid.
@Suite("Imports")
struct ImportTests {
    /// What each module may import beside Swift's own; a module that is not listed is an error.
    private static let allowed: [String: Set<String>] = [
        "CLibPQ": [],
        "ExpertGroup": [],
        "Postgres": ["CLibPQ", "Dispatch", "Glibc", "Logging", "NIOConcurrencyHelpers", "ServiceLifecycle"],
        "Phrases": ["Foundation", "Synchronization"],
        "Policies": ["ExpertGroup", "Foundation", "Yams"],
        "Selection": [],
        "SelectionFiles": ["ExpertGroup", "Foundation", "Selection"],
        "SelectionTesting": ["Selection"],
        "FileLocks": ["Foundation", "Glibc"],
        "LocalServer": ["FileLocks", "Foundation", "Glibc", "Subprocess"],
        "RosterSchema": ["Crypto", "FileLocks", "Foundation", "Logging", "Phrases", "Postgres"],
        "Sheets": ["Crypto", "Foundation", "Subprocess"],
        "RosterDesk": [
            "Crypto", "ExpertGroup", "Foundation", "Logging", "Phrases", "Policies", "Postgres", "Selection",
            "SelectionFiles", "Sheets", "Synchronization",
        ],
        "RosterWeb": [
            "ExpertGroup", "Foundation", "HTTPTypes", "Hummingbird", "Logging", "NIOConcurrencyHelpers", "NIOCore",
            "Phrases", "RosterDesk",
        ],
        "RosterAPI": [
            "ExpertGroup", "Foundation", "HTTPTypes", "Hummingbird", "NIOCore", "Phrases", "RosterDesk", "RosterWeb",
            "Synchronization", "Yams",
        ],
        "RosterPages": [
            "ExpertGroup", "Foundation", "HTTPTypes", "Hummingbird", "Logging", "NIOCore", "Phrases", "RosterDesk",
            "RosterWeb",
        ],
        "RosterService": [
            "Foundation", "Glibc", "HTTPTypes", "Hummingbird", "HummingbirdCore", "Logging", "NIOConcurrencyHelpers",
            "NIOCore", "NIOHTTPTypes", "Phrases", "Policies", "Postgres", "RosterAPI", "RosterDesk", "RosterPages",
            "RosterSchema",
            "RosterWeb", "ServiceLifecycle", "UnixSignals",
        ],
        "roster": [
            "ArgumentParser", "Dispatch", "ExpertGroup", "Foundation", "LocalServer", "Logging", "Phrases", "Policies",
            "Postgres", "RosterDesk", "RosterSchema", "RosterService", "Selection", "SelectionFiles", "Sheets",
            "Synchronization",
        ],
        "EmbedFiles": ["Foundation"],
        "EmbedFilesPlugin": ["Foundation", "PackagePlugin"],
        "RosterTesting": [
            "Foundation", "Glibc", "LocalServer", "Logging", "NIOConcurrencyHelpers", "Postgres", "RosterSchema",
            "Subprocess",
        ],
        "RosterServiceTesting": [
            "Foundation", "FoundationNetworking", "Logging", "NIOCore", "NIOPosix", "Policies", "Postgres",
            "RosterDesk",
            "RosterSchema", "RosterService", "RosterTesting",
        ],
    ]

    private static let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Sources")

    @Test("every module imports only what it may")
    func imports() throws {
        let modules = try FileManager.default.contentsOfDirectory(atPath: Self.sources.path)
        #expect(Set(modules) == Set(Self.allowed.keys))
        for module in modules {
            let imported = try Self.imports(of: module)
            let allowed = Self.allowed[module] ?? []
            #expect(imported.subtracting(allowed).isEmpty, "\(module)")
        }
    }

    private static func imports(of module: String) throws -> Set<String> {
        let folder = sources.appending(path: module)
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        let swift = (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
        let lines = try swift.flatMap { try String(contentsOf: $0, encoding: .utf8).split(separator: "\n") }
        return Set(
            lines.compactMap { $0.wholeMatch(of: /(?:@testable )?(?:\w+ )?import (\w+)/)?.output.1 }.map(String.init)
        )
    }
}
