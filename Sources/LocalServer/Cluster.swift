import Foundation

/// A folder of PostgreSQL's data, the programs that serve it, and as whom they run.
package struct Cluster: Sendable {
    /// The folder, an absolute path.
    package let data: String

    package let installation: Installation
    package let account: ServerAccount

    package init(data: String, installation: Installation, account: ServerAccount) {
        self.data = data
        self.installation = installation
        self.account = account
    }

    /// Whether the machine's failure may cost a new cluster; only a test's may it.
    package enum Durability: Sendable {
        case onDisk
        case inMemory
    }

    /// Makes the cluster, in UTF-8 and ordered by code point, the same on every machine.
    ///
    /// - Parameters:
    ///   - superuser: the login that may do everything.
    ///   - durability: whether to wait for the disk.
    ///   - options: what else `initdb` is told.
    /// - Throws: `ShellCommand.Failure`.
    package func make(superuser: String, _ durability: Durability, options: [String]) async throws {
        let common = ["--encoding=UTF8", "--locale=C.UTF-8", "--username=\(superuser)", "--pgdata=\(data)"]
        let haste = durability == .inMemory ? ["--no-sync"] : []
        try await account.run(["\(installation.programs)/initdb", "--no-instructions"] + common + haste + options)
    }

    /// Adds settings, by the names of `postgresql.conf`, which prevail over those before.
    package func add(_ settings: [String: String]) async throws {
        let lines = settings.sorted { $0.key < $1.key }.map { name, value in
            "\(name) = '\(value.replacing("'", with: "''"))'"
        }
        let append = #"printf '%s\n' "$1" >> "$2""#
        try await account.run(["sh", "-c", append, "sh", lines.joined(separator: "\n"), "\(data)/postgresql.conf"])
    }

    /// Writes a file of the data folder anew; whoever reads meanwhile sees the old one or the new one.
    package func write(_ text: String, to file: String) async throws {
        let replace = #"umask 077 && printf '%s' "$1" > "$2.new" && mv "$2.new" "$2""#
        try await account.run(["sh", "-c", replace, "sh", text, "\(data)/\(file)"])
    }

    /// Whether the server takes this value for this setting, which may depend on how it was built.
    package func accepts(_ value: String, for setting: String) async -> Bool {
        let words = ["\(installation.programs)/postgres", "-D", data, "-c", "\(setting)=\(value)", "-C", setting]
        return (try? await account.run(words)) != nil
    }

    /// Starts the server and waits until it takes connections.
    ///
    /// - Parameter log: the file that the server writes its log to.
    /// - Throws: `ShellCommand.Failure`, with the end of the log.
    package func start(log: String) async throws {
        do {
            try await control(["--timeout=\(Self.patience)", "--log=\(log)", "start"])
        } catch let failure as ShellCommand.Failure {
            throw failure.adding((try? await account.run(["tail", log])) ?? "")
        }
    }

    /// Stops the server and waits until it is gone; connections are ended.
    package func stop(_ mode: StopMode) async throws {
        try await control(["--timeout=\(Self.patience)", "--mode=\(mode.rawValue)", "stop"])
    }

    /// How to stop a server.
    package enum StopMode: String, Sendable {
        /// What is under way is rolled back, and everything written.
        case fast

        /// As a crash: the next start recovers.
        case immediate
    }

    /// Makes a standby a primary, on a new timeline.
    package func promote() async throws { try await control(["promote"]) }

    /// How long to wait for a server that recovers or ends, in seconds.
    static let patience = 120

    private func control(_ words: [String]) async throws {
        try await account.run(["\(installation.programs)/pg_ctl", "--silent", "--wait", "--pgdata=\(data)"] + words)
    }
}
