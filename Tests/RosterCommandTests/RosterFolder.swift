import Foundation
import LocalServer
import RosterTesting

/// A folder of Roster's own for one test (`ROSTER_DATA`), with the program pointed at it and no server named.
struct RosterFolder {
    let path: String
    let roster: Command

    private init(path: String) {
        self.path = path
        var environment = ProcessInfo.processInfo.environment.filter { $0.key.hasPrefix("PG") }.mapValues { _ in
            String?.none
        }
        environment["ROSTER_DATA"] = path
        roster = Command(environment: environment)
    }

    /// Gives `body` a folder that does not exist yet, and stops and removes afterwards what was made in it.
    static func withNew(_ body: (RosterFolder) async throws -> Void) async throws {
        let folder = RosterFolder(path: try await ServerFolder.unused())
        try await folder.cleaningUp(body)
    }

    /// Gives `body` a folder with a server that was made and stopped: a copy, which is quicker.
    static func withServer(_ body: (RosterFolder) async throws -> Void) async throws {
        let folder = RosterFolder(path: try await ServerFolder.unused())
        try await ShellCommand(["cp", "-a", try await made.value, folder.path]).run()
        try await folder.cleaningUp(body)
    }

    private static let made = Task { () async throws -> String in
        let folder = RosterFolder(path: try await ServerFolder.unused())
        for verb in ["up", "down"] {
            let outcome = try await folder.roster(verb)
            guard outcome.status == 0 else { throw Unmade(complaint: outcome.complaint) }
        }
        return folder.path
    }

    private struct Unmade: Error { let complaint: String }

    private func cleaningUp(_ body: (RosterFolder) async throws -> Void) async throws {
        let result: Result<Void, any Error>
        do { result = .success(try await body(self)) } catch { result = .failure(error) }
        _ = try await roster("down")
        try await ShellCommand(["rm", "-rf", path]).run()
        try result.get()
    }
}

extension RosterFolder {
    /// The folder of the socket.
    var socket: String { "\(path)/postgres" }

    /// What PostgreSQL keeps.
    var data: String { "\(path)/postgres/data" }

    /// Runs a statement in the private server's database with `psql`, first run by `words` if there are any.
    func psql(_ statement: String, login: String? = nil, as words: [String] = []) async throws -> Command.Outcome {
        let loginWords = login.map { ["-U", $0] } ?? []
        let psql = ["\(PrivateServer.programs)/psql", "-XAtq", "-h", socket, "-d", "roster", "-c", statement]
        let outcome = try await ShellCommand(["env", "-C", "/"] + words + psql + loginWords).outcome(
            environment: roster.environment
        )
        return Command.Outcome(status: outcome.status, output: outcome.output, complaint: outcome.complaint)
    }

    /// Runs a command as whom the server runs.
    @discardableResult
    func asServer(_ words: [String]) async throws -> String { try await ServerFolder.account.run(words) }
}
