import Foundation

/// Where the private server lives in Roster's folder.
///
/// The socket lies beside the data and is found from them (`..`), so that the whole folder may be moved or copied.
package struct ServerPlace: Hashable, Sendable {
    /// Roster's folder, an absolute path.
    package let folder: String

    init(in folder: URL) { self.folder = folder.standardizedFileURL.path }

    /// What belongs to the server, made as a whole or not at all.
    package var home: String { "\(folder)/postgres" }

    /// PostgreSQL's data.
    package var data: String { "\(home)/data" }

    /// The folder of the socket, which is what PostgreSQL's programs take for a host.
    package var socket: String { home }

    /// The socket itself.
    var socketFile: String { "\(socket)/.s.PGSQL.\(Self.port)" }

    /// By which the server keeps others from its socket.
    var socketLock: String { "\(socketFile).lock" }

    /// What the server says since it was started; `log.before`, since it was started before that.
    package var log: String { "\(home)/log" }

    /// By which several `up` and `down` wait for one another.
    var lock: URL { URL(filePath: "\(folder)/lock") }

    /// How the names of folders begin in which a server is being made.
    var draftPrefix: String { "\(home).new-" }

    /// A port of the socket's name alone: nobody listens on the network.
    package static let port = 5432

    /// Refuses a folder in which no socket can be reached.
    func check() throws(ServerFailure) {
        let mostBytes = 107  // Linux's sockaddr_un has 108, with a zero at the end
        let beyond = socketFile.utf8.count - folder.utf8.count
        guard folder.utf8.count + beyond <= mostBytes else { throw .tooLong(path: folder, most: mostBytes - beyond) }
        guard !folder.contains(",") else { throw .comma(path: folder) }
    }

    /// Makes Roster's folder.
    ///
    /// Others may pass through it to the socket, where the server asks who they are, and see nothing.
    func makeFolder() throws {
        guard !FileManager.default.fileExists(atPath: folder) else { return }
        try FileManager.default.createDirectory(
            atPath: folder,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o711]
        )
    }

    /// The major version that the data are of; `nil` where there are none.
    func majorVersion() throws -> Int? {
        let file = "\(data)/PG_VERSION"
        guard FileManager.default.fileExists(atPath: file) else { return nil }
        let text = try String(contentsOfFile: file, encoding: .utf8)
        return Int(text.prefix { $0.isNumber })
    }

    /// What was left of making a server that never came to its end.
    var drafts: [String] {
        let entries = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return entries.map { "\(folder)/\($0)" }.filter { $0.hasPrefix(draftPrefix) }
    }
}
