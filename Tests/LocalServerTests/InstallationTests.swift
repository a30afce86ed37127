import Foundation
import LocalServer
import Testing

@Suite("Installation")
struct InstallationTests {
    /// Gives `body` places with these programs, which are scripts that tell a version.
    private func withPlaces(
        versions: [Int],
        path: String? = nil,
        _ body: (Installation.Places) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "roster-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        for version in versions { try install(in: folder.appending(path: "versions/\(version)/bin"), "\(version).1") }
        if let path { try install(in: folder.appending(path: "path"), path) }
        let folders = [folder.appending(path: "elsewhere").path, folder.appending(path: "path").path]
        try await body(Installation.Places(versions: folder.appending(path: "versions").path, path: folders))
    }

    private func install(in folder: URL, _ version: String) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for program in ["initdb", "pg_ctl", "postgres"] {
            let file = folder.appending(path: program).path
            let script = Data("#!/bin/sh\necho 'postgres (PostgreSQL) \(version)'\n".utf8)
            _ = FileManager.default.createFile(atPath: file, contents: script, attributes: [.posixPermissions: 0o755])
        }
    }

    @Test("a new server is of the newest version, by number")
    func newest() async throws {
        try await withPlaces(versions: [9, 15, 100, 17]) { places in
            let newest = try await Installation.newest(among: places)
            #expect(newest.major == 100)
            let fitting = try await Installation.of(major: 15, among: places)
            #expect(fitting.programs == "\(places.versions)/15/bin")
        }
    }

    @Test("programs on the path count where Debian's are missing or too old")
    func path() async throws {
        try await withPlaces(versions: [14], path: "16.4 (Debian 16.4-1)") { places in
            let newest = try await Installation.newest(among: places)
            #expect(newest == Installation(programs: places.path[1], major: 16))
        }
    }

    @Test("too old is as good as not there, and the words tell what to install")
    func missing() async throws {
        try await withPlaces(versions: [14]) { places in
            await #expect(throws: ServerFailure.notInstalled) { try await Installation.newest(among: places) }
            await #expect(throws: ServerFailure.versionNotInstalled(major: 16)) {
                try await Installation.of(major: 16, among: places)
            }
        }
        let words = ServerFailure.notInstalled.description
        #expect(words.contains("apt-get install --no-install-recommends postgresql"))
        #expect(ServerFailure.versionNotInstalled(major: 16).description.hasSuffix("postgresql-16"))
    }
}
