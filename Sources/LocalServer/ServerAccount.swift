import Foundation
import Glibc

/// The operating system's user as whom a server runs, which refuses to run as root.
package enum ServerAccount: Hashable, Sendable {
    /// Whoever runs this program.
    case own

    /// Another user, who root becomes for it.
    case other(name: String, group: UInt32)

    /// Another user by name; `nil` if there is none.
    package init?(named name: String) {
        guard let group = unsafe getpwnam(name).map({ unsafe $0.pointee.pw_gid }) else { return nil }
        self = .other(name: name, group: group)
    }

    /// As whom root's servers run: Debian's package of the server makes this user.
    package static let ofRootsServers = "postgres"

    /// Runs a command as this user.
    ///
    /// It runs in `/`, since the user may not enter the folder that root is in, and without PostgreSQL's variables
    /// (`PGDATA`, `PGOPTIONS` …), which are meant for other servers.
    ///
    /// - Returns: what it wrote to standard output.
    /// - Throws: `ShellCommand.Failure`.
    @discardableResult
    package func run(_ words: [String]) async throws -> String {
        try await ShellCommand(["env", "-C", "/"] + becoming + words).run(environment: Self.withoutPostgres)
    }

    private var becoming: [String] {
        switch self {
        case .own: []
        case .other(let name, let group):
            ["setpriv", "--reuid=\(name)", "--regid=\(group)", "--init-groups", "--reset-env"]
        }
    }

    private static let withoutPostgres = Dictionary(
        uniqueKeysWithValues: ProcessInfo.processInfo.environment.keys.filter { $0.hasPrefix("PG") }.map {
            ($0, String?.none)
        }
    )
}
