import FileLocks
package import Foundation

/// The PostgreSQL server that `roster up` starts and `roster down` stops: on a Unix socket only, and its owner's alone.
package struct OwnServer: Sendable {
    package let place: ServerPlace

    /// The database in which Roster's commands work when none is named.
    package static let database = "roster"

    /// The server whose data are, or will be, in Roster's folder.
    package init(in folder: URL) { place = ServerPlace(in: folder) }

    /// Makes the server if there is none, starts it if it does not run, and sees to it that it has the database.
    ///
    /// Several at once wait for one another. One that was killed is begun again or taken up where it stopped.
    ///
    /// - Parameter serviceLogins: the logins that the owner may use beside their own.
    /// - Returns: whether it was started just now.
    /// - Throws: `ServerFailure`, or an error of the file system.
    package func up(serviceLogins: [String]) async throws -> Bool {
        try place.check()
        try place.makeFolder()
        return try await locked { ownership in
            try await removeDrafts(ownership)
            try await makeIfMissing(ownership)
            let cluster = try await existing(ownership)
            let rules = AccessRules(owner: ownership.name, serviceLogins: serviceLogins)
            return try await startIfStopped(cluster, rules)
        }
    }

    /// Stops the server, ending its connections; its data stay.
    ///
    /// - Returns: whether it ran.
    /// - Throws: `ServerFailure`.
    package func down() async throws -> Bool {
        guard FileManager.default.fileExists(atPath: place.home) else { return false }
        return try await locked { ownership in
            guard try place.majorVersion() != nil else { return false }
            let cluster = try await existing(ownership)
            guard Postmaster.serving(place.data) != nil else { return false }
            try await complaining { try await cluster.stop(.fast) }
            return true
        }
    }

    /// Performs `body` while no other `up` or `down` works in the folder.
    private func locked<Value>(_ body: (Ownership) async throws -> Value) async throws -> Value {
        let ownership = try Ownership(of: place.folder)
        // A lock that root made in somebody's folder would be closed to them.
        if ownership.owner != .own { try await ownership.owner.run(["touch", place.lock.path]) }
        return try await FileLock.hold(place.lock) { try await body(ownership) }
    }

    private func existing(_ ownership: Ownership) async throws -> Cluster {
        guard let major = try place.majorVersion() else { throw ServerFailure.notACluster(path: place.home) }
        let installation = try await Installation.of(major: major)
        return Cluster(data: place.data, installation: installation, account: ownership.server)
    }

    /// Puts what PostgreSQL's programs complain of into our words.
    func complaining<Value>(_ body: () async throws -> Value) async throws -> Value {
        do { return try await body() } catch let failure as ShellCommand.Failure {
            throw ServerFailure(failure, at: place.folder)
        }
    }
}
