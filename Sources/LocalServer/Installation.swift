import Foundation

/// PostgreSQL's programs, as they are installed on this machine.
package struct Installation: Hashable, Sendable {
    /// The folder with `initdb`, `pg_ctl`, `postgres` and `psql`.
    package let programs: String

    /// The major version; a data folder belongs to one.
    package let major: Int

    package init(programs: String, major: Int) {
        self.programs = programs
        self.major = major
    }

    /// The oldest major version that Roster works with.
    package static let oldestMajor = 15

    /// The installation to make a server with: the newest, Debian's before what is on the `PATH`.
    ///
    /// - Throws: `ServerFailure.notInstalled`.
    package static func newest(among places: Places = .ofThisMachine) async throws -> Installation {
        guard let newest = await all(in: places).first(where: { $0.major >= oldestMajor }) else {
            throw ServerFailure.notInstalled
        }
        return newest
    }

    /// The installation of the major version that a data folder belongs to.
    ///
    /// - Throws: `ServerFailure.versionNotInstalled`.
    package static func of(major: Int, among places: Places = .ofThisMachine) async throws -> Installation {
        guard let fitting = await all(in: places).first(where: { $0.major == major }) else {
            throw ServerFailure.versionNotInstalled(major: major)
        }
        return fitting
    }

    /// Where to look for installations.
    package struct Places: Sendable {
        /// A folder with a folder for each major version, as Debian has it.
        package let versions: String

        /// Folders of programs, of which the first that has PostgreSQL's counts.
        package let path: [String]

        package init(versions: String, path: [String]) {
            self.versions = versions
            self.path = path
        }

        package static let ofThisMachine = Places(
            versions: "/usr/lib/postgresql",
            path: (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
        )
    }

    private static func all(in places: Places) async -> [Installation] {
        let versions = (try? FileManager.default.contentsOfDirectory(atPath: places.versions)) ?? []
        let debian = versions.compactMap(Int.init).sorted(by: >).map { major in
            Installation(programs: "\(places.versions)/\(major)/bin", major: major)
        }
        var found = debian.filter { hasServer(in: $0.programs) }
        if let programs = places.path.first(where: hasServer), let major = await major(of: programs) {
            found.append(Installation(programs: programs, major: major))
        }
        return found
    }

    /// Whether the server is there, and not merely the client's programs.
    private static func hasServer(in folder: String) -> Bool {
        ["initdb", "pg_ctl", "postgres"].allSatisfy { FileManager.default.isExecutableFile(atPath: "\(folder)/\($0)") }
    }

    /// Reads `postgres (PostgreSQL) 16.4`.
    private static func major(of programs: String) async -> Int? {
        let text = try? await ShellCommand(["\(programs)/postgres", "--version"]).run()
        return text?.firstMatch(of: /\(PostgreSQL\) (\d+)/).flatMap { Int($0.output.1) }
    }
}
