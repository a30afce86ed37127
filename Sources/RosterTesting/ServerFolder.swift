import Glibc
package import LocalServer
import Subprocess

/// Where private servers live: one folder a process, taken away when the process ends, however it ends.
package enum ServerFolder {
    /// As whom the servers run.
    package static let account: ServerAccount =
        geteuid() == 0 ? ServerAccount(named: ServerAccount.ofRootsServers) ?? .own : .own

    /// A new folder for one server.
    static func new() async throws -> String {
        let folder = try await unused()
        try await account.run(["mkdir", "-m", "700", folder])
        return folder
    }

    /// The name of a new folder for a server that the program makes, whoever that server runs as.
    package static func unused() async throws -> String {
        "\(try await root.value)/\(String(UInt64.random(in: 0...UInt64.max), radix: 36))"
    }

    /// The process's folder; in memory where that is possible.
    private static let root = Task { () async throws -> String in
        let place = unsafe access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
        let folder = "\(place)/roster-\(getpid())"
        try await account.run(["mkdir", "-m", "711", folder])
        removeWithProcess(folder)
        return folder
    }

    /// Starts a shell that waits for this process to end: then its standard input ends, and it stops what is left.
    private static func removeWithProcess(_ folder: String) {
        let script = """
            read line
            for pid in "$1"/*/data/postmaster.pid "$1"/*/postgres/data/postmaster.pid; do
                test -e "$pid" || continue
                kill -9 $(head -n1 "$pid") $(pgrep -P $(head -n1 "$pid"))
            done
            sleep 0.2; rm -rf "$1"
            """
        Task.detached {
            _ = try await Subprocess.run(
                .name("sh"),
                arguments: ["-c", script, "sh", folder],
                input: .inputWriter,
                output: .discarded,
                error: .discarded
            ) { _ in
                try await Task.sleep(for: .seconds(1_000_000))
            }
        }
    }
}
