import Glibc
package import LocalServer
package import Logging
package import Postgres

/// A PostgreSQL server of a test's own: on a Unix socket only, in memory where the machine has room there, and gone with
/// the process that started it.
///
/// Run by root, the server itself runs as `postgres`, since it refuses to run as root.
package final class PrivateServer: Sendable {
    package let directory: String
    package let port: Int

    private let speaksTLS: Bool

    private init(directory: String, port: Int, speaksTLS: Bool = false) {
        self.directory = directory
        self.port = port
        self.speaksTLS = speaksTLS
    }

    /// Where PostgreSQL's programs are, such as `initdb` and `pgbench`.
    package static let programs = installation.programs

    /// The version that the tests are written for, whatever else is installed.
    private static let installation = Installation(programs: "/usr/lib/postgresql/15/bin", major: 15)

    /// One server for all tests that only speak to it.
    package static func shared() async throws -> PrivateServer { try await sharedServer.value }

    private static let sharedServer = Task { try await PrivateServer.start() }

    /// Makes and starts a server.
    ///
    /// - Parameter settings: what differs from the settings of all tests, by the names of `postgresql.conf`.
    /// - Returns: the server, which answers already.
    /// - Throws: `ShellCommand.Failure`, with the end of the server's log.
    package static func start(_ settings: [String: String] = [:]) async throws -> PrivateServer {
        let server = PrivateServer(directory: try await ServerFolder.new(), port: 5432)
        try await asServer(["cp", "-a", try await emptyCluster.value, server.data])
        try await server.configure(settings)
        try await server.start()
        return server
    }

    /// Makes and starts a server that speaks TLS on the loopback address, with a certificate of its own making.
    ///
    /// - Returns: the server; `options` leads to it over TCP, with `sslmode` set to `require`.
    /// - Throws: `ShellCommand.Failure`, with the end of the server's log.
    package static func startWithTLS() async throws -> PrivateServer {
        let port = Int.random(in: 20_000...30_000)
        let server = PrivateServer(directory: try await ServerFolder.new(), port: port, speaksTLS: true)
        try await asServer(["cp", "-a", try await emptyCluster.value, server.data])
        try await asServer([
            "openssl", "req", "-new", "-x509", "-days", "2", "-nodes", "-subj", "/CN=localhost",
            "-keyout", "\(server.data)/server.key", "-out", "\(server.data)/server.crt",
        ])
        try await asServer(["chmod", "600", "\(server.data)/server.key"])
        try await server.configure(["ssl": "on", "listen_addresses": "127.0.0.1"])
        try await server.start()
        return server
    }

    /// Makes and starts a standby that follows this server.
    ///
    /// - Parameter name: what the primary knows it as (`synchronous_standby_names`).
    /// - Returns: the standby, which answers already.
    /// - Throws: `ShellCommand.Failure`, with the end of the standby's log.
    package func startStandby(named name: String) async throws -> PrivateServer {
        let standby = PrivateServer(directory: try await ServerFolder.new(), port: port)
        try await asServer([
            "\(Self.programs)/pg_basebackup", "--host=\(directory)", "--port=\(port)", "--username=postgres",
            "--pgdata=\(standby.data)", "--checkpoint=fast", "--wal-method=stream", "--no-sync",
        ])
        let origin = "host=\(directory) port=\(port) user=postgres application_name=\(name)"
        try await asServer(["touch", "\(standby.data)/standby.signal"])
        try await standby.configure(["primary_conninfo": origin])
        try await standby.start()
        return standby
    }

    /// A folder with a fresh cluster, to be copied: quicker than making each anew.
    private static let emptyCluster = Task { () async throws -> String in
        let cluster = PrivateServer.cluster(try await ServerFolder.new() + "/data")
        try await cluster.make(superuser: "postgres", .inMemory, options: ["--auth-local=trust"])
        return cluster.data
    }

    private var data: String { "\(directory)/data" }

    private var cluster: Cluster { Self.cluster(data) }

    private static func cluster(_ data: String) -> Cluster {
        Cluster(data: data, installation: installation, account: ServerFolder.account)
    }
}

// MARK: Talking to it

extension PrivateServer {
    /// How to reach it.
    package func options(
        database: String = "postgres",
        _ change: (inout ConnectionOptions) -> Void = { _ in }
    ) -> ConnectionOptions {
        var options = ConnectionOptions(
            database: database,
            overrides: [
                "host": speaksTLS ? "127.0.0.1" : directory, "port": String(port), "user": "postgres",
                "sslmode": speaksTLS ? "require" : "disable",
            ],
            applicationName: "roster-tests",
            connectTimeout: .seconds(20)  // all tests begin at once, on few processors
        )
        change(&options)
        return options
    }

    /// Opens a connection.
    package func connect(_ change: (inout ConnectionOptions) -> Void = { _ in }) async throws -> Connection {
        try await Connection.open(options(change), logger: .silent)
    }

    /// Gives `body` a database of its own, empty unless it is a copy of `template`, and drops it afterwards.
    package func withDatabase<Value>(
        named name: String,
        template: String = "template1",
        _ body: (ConnectionOptions) async throws -> Value
    ) async throws -> Value {
        // Files are copied in half the time that it takes to write them to the log too, which nobody reads again.
        try await psql("create database \(name) template \(template) strategy file_copy")
        let result: Result<Value, any Error>
        do { result = .success(try await body(options(database: name))) } catch { result = .failure(error) }
        try await psql("drop database \(name) with (force)")
        return try result.get()
    }

    /// The same for programs that read the environment.
    package var environment: [String: String] {
        ["PGHOST": directory, "PGPORT": String(port), "PGUSER": "postgres", "PGDATABASE": "postgres"]
    }

    /// Runs a statement with `psql`, so that no code of ours is between.
    @discardableResult
    package func psql(_ statement: String) async throws -> String {
        let words = ["\(Self.programs)/psql", "-XAtqc", statement]
        let output = try await ShellCommand(words).run(environment: environment)
        return output.last == "\n" ? String(output.dropLast()) : output
    }

    private func options(_ change: (inout ConnectionOptions) -> Void) -> ConnectionOptions {
        options(database: "postgres", change)
    }
}

// MARK: Its life

extension PrivateServer {
    /// Starts the server, also again.
    package func start() async throws { try await cluster.start(log: "\(directory)/log") }

    /// Writes the settings of all tests, and what differs from them.
    private func configure(_ settings: [String: String]) async throws {
        let common = [
            "fsync": "off", "full_page_writes": "off", "synchronous_commit": "on", "listen_addresses": "",
            "unix_socket_directories": directory, "port": String(port), "shared_buffers": "64MB",
            "max_connections": "400",  // all tests speak to one server at once
            "dynamic_shared_memory_type": "mmap",  // in its folder, where a killed server leaves nothing behind
        ]
        try await cluster.add(common.merging(settings) { $1 })
    }

    /// Stops the server; connections are ended.
    package func stop(_ mode: Cluster.StopMode = .fast) async throws { try await cluster.stop(mode) }

    /// Makes a standby a primary, on a new timeline.
    package func promote() async throws { try await cluster.promote() }

    /// Kills the server and every process of it, as a power cut does, and waits until they are gone.
    package func kill() async throws {
        let processes = try await self.processes()
        for process in processes { _ = Glibc.kill(process, SIGKILL) }
        for process in processes {
            // Until it is reaped too: the next server takes the number in postmaster.pid for a running one.
            while Glibc.kill(process, 0) == 0 { try await Task.sleep(for: .milliseconds(5)) }
        }
    }

    /// Stops every process of the server in its tracks; the sockets stay open and nobody answers.
    package func freeze() async throws { for process in try await processes() { _ = Glibc.kill(process, SIGSTOP) } }

    /// Lets a frozen server go on.
    package func thaw() async throws { for process in try await processes() { _ = Glibc.kill(process, SIGCONT) } }

    /// The postmaster first, then its children.
    private func processes() async throws -> [Int32] {
        let first = try await ShellCommand(["head", "-n1", "\(data)/postmaster.pid"]).run()
        guard let postmaster = Int32(first.filter(\.isNumber)) else { return [] }
        let children = try? await ShellCommand(["pgrep", "-P", String(postmaster)]).run()
        return [postmaster] + (children ?? "").split(separator: "\n").compactMap { Int32($0) }
    }

    private static func asServer(_ words: [String]) async throws { try await ServerFolder.account.run(words) }

    private func asServer(_ words: [String]) async throws { try await Self.asServer(words) }
}

extension Logger {
    /// A logger that says nothing.
    package static var silent: Logger { Logger(label: "silent") { _ in SwiftLogNoOpLogHandler() } }
}
