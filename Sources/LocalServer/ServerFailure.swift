/// Why the private server could not be made, started, stopped or found.
package enum ServerFailure: Error, Hashable, Sendable {
    /// There is no server of PostgreSQL on this machine, or only too old ones.
    case notInstalled

    /// The data is of a major version that is not installed.
    case versionNotInstalled(major: Int)

    /// root's server needs another user to run as, and there is none.
    case noServerAccount

    /// The operating system has no name for the user who owns the folder.
    case nameless(path: String)

    /// The folder, and with it the server, is somebody else's.
    case notYours(path: String, owner: String)

    /// The user as whom the server runs cannot enter the folder.
    case closed(path: String, account: String)

    /// A socket's path may have 107 bytes, and this folder leaves no room for its name.
    case tooLong(path: String, most: Int)

    /// libpq would take the folder for several.
    case comma(path: String)

    /// There is something where the server's data should be, and it is not that.
    case notACluster(path: String)

    /// The disk is full.
    case diskFull(path: String)

    /// It takes longer than we wait.
    case slow(path: String)

    /// A process serves the data but does not answer.
    case deaf(path: String, reason: String)

    /// Anything else, in PostgreSQL's words.
    case refused(path: String, reason: String)

    /// Nobody answers.
    case notRunning

    /// Finds out what a program of PostgreSQL complained of.
    ///
    /// - Parameters:
    ///   - failure: what it wrote.
    ///   - path: what it worked on.
    init(_ failure: ShellCommand.Failure, at path: String) {
        if failure.complaint.contains("No space left on device") {
            self = .diskFull(path: path)
        } else if failure.complaint.contains("did not start in time")
            || failure.complaint.contains("does not shut down")
        {
            self = .slow(path: path)
        } else {
            self = .refused(path: path, reason: Self.reason(failure.complaint))
        }
    }

    /// The lines that tell what went wrong, without those of a start that went as it should.
    private static func reason(_ complaint: String) -> String {
        let lines = complaint.split(separator: "\n").map(String.init)
        let telling = lines.filter { line in
            ["FATAL:", "PANIC:", "HINT:", "DETAIL:", "error:"].contains(where: line.contains)
        }
        return (telling.isEmpty ? lines.suffix(5) : telling.prefix(5)).joined(separator: "\n")
    }
}

extension ServerFailure: CustomStringConvertible {
    package var description: String {
        switch self {
        case .notInstalled:
            """
            PostgreSQL's server, \(Installation.oldestMajor) or later, is not installed. On Debian and Ubuntu: \
            sudo apt-get install --no-install-recommends postgresql
            """
        case .versionNotInstalled(let major):
            """
            The data here are of PostgreSQL \(major), which is not installed. On Debian and Ubuntu: \
            sudo apt-get install --no-install-recommends postgresql-\(major)
            """
        case .noServerAccount:
            """
            PostgreSQL refuses to run as root, and there is no user \(ServerAccount.ofRootsServers) as whom it could. Run \
            this as an ordinary user, or make one: adduser --system --group --home /var/lib/postgresql \
            \(ServerAccount.ofRootsServers)
            """
        case .nameless(let path):
            "The user who owns \(path) has no name on this machine (/etc/passwd), and PostgreSQL knows users by name."
        case .notYours(let path, let owner):
            "\(path) belongs to \(owner). Run this as \(owner) or as root, or set ROSTER_DATA to a folder of your own."
        case .closed(let path, let account):
            """
            The server runs as \(account), who may not enter \(path). Set ROSTER_DATA to a folder that \(account) can \
            reach, or open the way to this one: chmod a+x, for each folder on the way.
            """
        case .tooLong(let path, let most):
            """
            \(path) has \(path.utf8.count) bytes, and the server's socket needs a folder of at most \(most). Set ROSTER_DATA \
            to a shorter one.
            """
        case .comma(let path):
            "\(path) has a comma, which separates hosts for PostgreSQL. Set ROSTER_DATA to another folder."
        case .notACluster(let path): "\(path) is there, but holds no data of PostgreSQL. Move it away, and try again."
        case .diskFull(let path): "There is no room left on the disk of \(path). Make some, and try again."
        case .slow(let path):
            "The server of \(path) is still at it after \(Cluster.patience) seconds. Its log is beside it; try again."
        case .deaf(let path, let reason):
            "A server serves \(path) but does not answer. Run: roster down, then: roster up\n\(reason)"
        case .refused(let path, let reason): "The server of \(path) refuses:\n\(reason)"
        case .notRunning: "No database is named and the private server does not run. Run: roster up"
        }
    }
}
