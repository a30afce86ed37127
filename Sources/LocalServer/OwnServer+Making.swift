import Foundation

extension OwnServer {
    /// Makes the server in a folder beside, which gets its name when it is whole: killed on the way, it begins again.
    func makeIfMissing(_ ownership: Ownership) async throws {
        guard try place.majorVersion() == nil else { return }
        let installation = try await Installation.newest()
        try await checkReach(ownership)
        let draft = place.draftPrefix + String(UInt32.random(in: 0...UInt32.max), radix: 36)
        do {
            try await complaining {
                try await ownership.owner.run(["install", "-d", "-m", "711"] + Self.owning(ownership) + [draft])
                let cluster = Cluster(data: "\(draft)/data", installation: installation, account: ownership.server)
                let options = ["--data-checksums", "--auth-local=peer", "--auth-host=reject"]
                try await cluster.make(superuser: ownership.name, .onDisk, options: options)
                try await cluster.add(await Self.settings(cluster))
            }
            // Into nothing or an empty folder; anything else there is not ours.
            guard (try? await ownership.owner.run(["mv", "-T", draft, place.home])) != nil else {
                throw ServerFailure.notACluster(path: place.home)
            }
        } catch {
            try await removeDrafts(ownership)
            throw error
        }
    }

    /// Removes what is left of attempts that were killed.
    ///
    /// One whose `initdb` still writes is left to the next time.
    func removeDrafts(_ ownership: Ownership) async throws {
        for draft in place.drafts { _ = try? await ownership.owner.run(["rm", "-rf", draft]) }
    }

    /// Refuses a folder that the server's user cannot enter, before half of the server is there.
    private func checkReach(_ ownership: Ownership) async throws {
        guard case .other(let account, _) = ownership.server,
            (try? await ownership.server.run(["test", "-x", place.folder])) == nil
        else { return }
        throw ServerFailure.closed(path: place.folder, account: account)
    }

    /// Gives a folder that root makes to the server's user.
    private static func owning(_ ownership: Ownership) -> [String] {
        if case .other(let name, let group) = ownership.server, ownership.owner == .own {
            ["-o", name, "-g", String(group)]
        } else {
            []
        }
    }

    /// What differs from PostgreSQL's own settings; its owner may add others to `postgresql.conf`.
    ///
    /// Nothing here trades durability for speed.
    private static func settings(_ cluster: Cluster) async -> [String: String] {
        var settings = [
            "listen_addresses": "",
            "port": String(ServerPlace.port),
            "unix_socket_directories": "..",
            "max_wal_size": "4GB",
            // In files beside the data: systemd takes an ordinary user's shared memory away when they log out (RemoveIPC),
            // containers have little of it, and a killed server leaves its own behind.
            "dynamic_shared_memory_type": "mmap",
            "random_page_cost": "1.1",  // today's disks find any page about as fast as the next
            // What a statement says, and the row that a rule refuses, are about people, and no business of a log.
            "log_min_error_statement": "panic",
            "log_error_verbosity": "terse",
            "log_checkpoints": "off",
        ]
        if await cluster.accepts("lz4", for: "wal_compression") { settings["wal_compression"] = "lz4" }
        return settings
    }
}
