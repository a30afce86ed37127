import Foundation
import LocalServer
import RosterTesting
import Subprocess

/// A private server with the sample and somebody who may ask for it.
struct Sample {
    let server: PrivateServer
    let token: String
    private let roster: String
    private let environment: [String: String?]

    /// What was printed was not understood.
    struct Unreadable: Error { let output: String }

    init(roster: String) async throws {
        self.roster = roster
        // What is sent for a request is read from the server's log.
        server = try await PrivateServer.start([
            "logging_collector": "on", "log_destination": "jsonlog", "log_filename": "statements",
            "log_directory": "log",
        ])
        try await server.psql("create database roster")
        // Without PGUSER the service speaks by logins of its own all the same, which the private server lets in.
        environment = server.environment.merging(["PGDATABASE": "roster", "LC_ALL": "C.UTF-8"]) { $1 }
        let run = { [environment] (words: String...) in
            try await ShellCommand([roster] + words).run(environment: environment)
        }
        _ = try await run("init", "--sample")
        let login = try await server.psql("select current_user")
        let answer = try await run("user", "token", login, "--as", "secretariat", "--json")
        guard let token = answer.firstMatch(of: /roster_token_[\w-]+/)?.output else { throw Unreadable(output: answer) }
        self.token = String(token)
    }

    /// Runs a statement on the sample.
    func psql(_ statement: String) async throws {
        try await ShellCommand(["\(PrivateServer.programs)/psql", "-XAtqc", statement]).run(environment: environment)
    }

    /// Gives `body` the service as a process of its own, and ends it afterwards.
    func serve(_ manner: Manner, _ body: (RunningService) async throws -> Void) async throws {
        let port = Int.random(in: 20_000...30_000)
        // One account asks as often as it can, which is more than it may elsewhere.
        var words = [roster, "serve", "--listen", "localhost:\(port)", "--requests-per-second", "1000000"]
        if manner == .forgetful { words.append("--forgetful") }
        let values = environment.map { (Environment.Key(stringLiteral: $0.key), $0.value) }
        let start = ContinuousClock.now
        _ = try await Subprocess.run(
            .name("env"),
            arguments: Arguments(words),
            environment: .inherit.updating(Dictionary(uniqueKeysWithValues: values)),
            input: .none,
            output: .discarded,
            error: .discarded
        ) { execution in
            let service = try await RunningService(
                process: execution.processIdentifier.value,
                port: port,
                token: token,
                startedAt: start
            )
            do { try await body(service) } catch {
                try execution.send(signal: .terminate)
                throw error
            }
            try execution.send(signal: .terminate)
        }
    }
}
