import Foundation

extension OwnServer {
    /// Starts the server unless it runs, and waits until it answers and has the database.
    ///
    /// - Returns: whether it was started here.
    func startIfStopped(_ cluster: Cluster, _ rules: AccessRules) async throws -> Bool {
        var wasStarted = false
        let begin = ContinuousClock.now
        while true {
            do {
                if Postmaster.serving(cluster.data) == nil {
                    try await start(cluster, rules)
                    wasStarted = true
                }
                try await makeDatabase(cluster, login: rules.owner)
                return wasStarted
            } catch let failure as ShellCommand.Failure {
                guard let patience = Self.patience(with: failure) else {
                    throw ServerFailure(failure, at: place.folder)
                }
                guard begin.duration(to: .now) < patience else {
                    throw Postmaster.serving(cluster.data) == nil
                        ? ServerFailure(failure, at: place.folder)
                        : ServerFailure.deaf(
                            path: place.folder,
                            reason: failure.complaint.trimmingCharacters(in: .newlines)
                        )
                }
                try await Task.sleep(for: .milliseconds(50))
            }
        }
    }

    private func start(_ cluster: Cluster, _ rules: AccessRules) async throws {
        try await cluster.write(rules.hostBased, to: "pg_hba.conf")
        try await cluster.write(rules.identities, to: "pg_ident.conf")
        try await Postmaster.disownStranger(of: cluster, socketLock: place.socketLock)
        let keep = #"if test -e "$1"; then mv -f "$1" "$1.before"; fi"#
        try await cluster.account.run(["sh", "-c", keep, "sh", place.log])
        try await cluster.start(log: place.log)
    }

    /// Makes the database that commands use, unless it is there.
    ///
    /// Whoever may do that was let in, so this is the proof too.
    private func makeDatabase(_ cluster: Cluster, login: String) async throws {
        let psql = [
            "\(cluster.installation.programs)/psql", "-XAtq", "-v", "ON_ERROR_STOP=1", "-h", place.socket,
            "-p", String(ServerPlace.port), "-U", login, "-d", "dbname=postgres connect_timeout=10", "-c",
        ]
        let found = try await ServerAccount.own.run(
            psql + ["select 1 from pg_database where datname = '\(Self.database)'"]
        )
        if found.isEmpty { try await ServerAccount.own.run(psql + ["create database \(Self.database)"]) }
    }

    /// How long what a program complained of may take to pass; `nil` if it will not.
    private static func patience(with failure: ShellCommand.Failure) -> Duration? {
        let isHere = { (texts: [String]) in texts.contains(where: failure.complaint.contains) }
        // A server that somebody else started or stops, or that recovers from a crash.
        if isHere(["starting up", "shutting down", "not yet accepting", "in recovery mode"]) {
            return .seconds(Cluster.patience)
        }
        // Processes of a server that was just killed; a socket that is not there yet, or no longer.
        let passing = [
            "pre-existing shared memory block", "lock file \"postmaster.pid\" already exists",
            "No such file or directory\n\tIs the server running", "Connection refused\n\tIs the server running",
            "timeout expired",
        ]
        return isHere(passing) ? .seconds(10) : nil
    }
}
