import Foundation
import Glibc

extension OwnServer {
    /// How to reach the server: libpq's keywords.
    ///
    /// - Throws: `ServerFailure.notRunning`.
    package func address() throws(ServerFailure) -> [String: String] {
        guard runs else { throw .notRunning }
        var address = ["host": place.socket, "port": String(ServerPlace.port)]
        // root comes in as the owner; everybody else as who they are, which is libpq's own way.
        address["user"] = loginOfRoot
        return address
    }

    /// The command with which a person talks to the server.
    package var psql: String {
        let needsQuotes = place.socket.contains { !$0.isLetter && !$0.isNumber && !"/._-+".contains($0) }
        let host = needsQuotes ? "'\(place.socket.replacing("'", with: #"'\''"#))'" : place.socket
        let login = loginOfRoot.flatMap { $0 == "root" ? nil : " -U \($0)" } ?? ""
        return "psql -h \(host)\(login) -d \(Self.database)"
    }

    /// Whether it runs, as far as this user may see: others than the owner see only whether there is a socket.
    private var runs: Bool {
        if FileManager.default.isReadableFile(atPath: place.data) {
            Postmaster.serving(place.data) != nil
        } else {
            FileManager.default.fileExists(atPath: place.socketFile)
        }
    }

    private var loginOfRoot: String? { geteuid() == 0 ? (try? Ownership(of: place.folder))?.name : nil }
}
