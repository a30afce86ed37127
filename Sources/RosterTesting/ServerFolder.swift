import Glibc
import Subprocess

/// Where private servers live: one folder a process, taken away when the process ends, however it ends.
enum ServerFolder {
    /// The words that make a command run as the server's user.
    static let asServer: [String] =
        geteuid() == 0
        ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups", "--reset-env"] : []

    /// A new folder for one server.
    static func new() async throws -> String {
        let folder = "\(try await root.value)/\(String(UInt64.random(in: 0...UInt64.max), radix: 36))"
        try await ShellCommand(asServer + ["mkdir", "-m", "700", folder]).run()
        return folder
    }

    /// The process's folder; in memory where that is possible.
    private static let root = Task { () async throws -> String in
        let place = unsafe access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
        let folder = "\(place)/roster-\(getpid())"
        try await ShellCommand(asServer + ["mkdir", "-m", "700", folder]).run()
        removeWithProcess(folder)
        return folder
    }

    /// Starts a shell that waits for this process to end: then its standard input ends, and it stops what is left.
    private static func removeWithProcess(_ folder: String) {
        let script = """
            read line
            for pid in "$1"/*/data/postmaster.pid; do kill -9 $(head -n1 "$pid") $(pgrep -P $(head -n1 "$pid")); done
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
