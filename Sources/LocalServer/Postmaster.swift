import Foundation
import Glibc

/// The first of a server's processes, which `postmaster.pid` in the data folder tells of.
package enum Postmaster {
    /// The number of the process that serves a data folder; `nil` where none does.
    ///
    /// A server that was killed leaves its number behind, and another process may have it by now; so the process is
    /// asked whose data it serves.
    package static func serving(_ data: String) -> Int32? {
        guard let number = noted(in: "\(data)/postmaster.pid") else { return nil }
        return served(by: number).map(resolved) == resolved(data) ? number : nil
    }

    /// The folder that a process would serve.
    ///
    /// A server works in its data folder. Where root may not see that (in containers), its command line names the folder.
    private static func served(by number: Int32) -> String? {
        if let folder = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(number)/cwd") {
            return folder
        }
        let words = (try? Data(contentsOf: URL(filePath: "/proc/\(number)/cmdline")))?.split(separator: 0) ?? []
        return words.map { String(decoding: $0, as: UTF8.self) }.drop { $0 != "-D" }.dropFirst().first
    }

    /// The number in a lock file, whether or not that process is the server, or is at all.
    private static func noted(in file: String) -> Int32? {
        let text = try? String(contentsOfFile: file, encoding: .utf8)
        return text?.split(separator: "\n").first.flatMap { Int32($0) }
    }

    private static func resolved(_ path: String) -> String { URL(filePath: path).resolvingSymlinksInPath().path }

    /// Lets a server start although another process has the number that it had before it was killed, or nobody has yet
    /// asked for its status.
    ///
    /// It would take that process for itself and refuse. The rest of `postmaster.pid` stays: by it the server finds out
    /// whether processes of its own are left.
    ///
    /// - Parameters:
    ///   - cluster: a cluster that no process serves.
    ///   - socketLock: the lock file beside the server's socket.
    /// - Throws: `ShellCommand.Failure`.
    static func disownStranger(of cluster: Cluster, socketLock: String) async throws {
        for file in ["\(cluster.data)/postmaster.pid", socketLock] {
            guard let number = noted(in: file), kill(number, 0) == 0 else { continue }
            let numberOfNobody = "999999999"  // beyond what Linux gives (4194304)
            try await cluster.account.run(["sed", "-i", "1s/.*/\(numberOfNobody)/", file])
        }
    }
}
