import Foundation
import LocalServer

/// The service as a process of its own.
struct RunningService {
    /// From the start of the process to the first time that it said it was ready.
    let readyAfter: Duration

    private let process: Int32
    private let address: String
    private let token: String

    /// Waits until the service is ready.
    init(process: Int32, port: Int, token: String, startedAt start: ContinuousClock.Instant) async throws {
        (self.process, self.token) = (process, token)
        address = "http://localhost:\(port)/api/v1/status"
        // curl would take longer to start than there is between two looks.
        let look = """
            for look in {1..2000}; do
                if { exec 3<>/dev/tcp/localhost/\(port); } 2>/dev/null; then
                    printf 'GET /readyz HTTP/1.1\\r\\nHost: localhost\\r\\nConnection: close\\r\\n\\r\\n' >&3
                    read -r line <&3
                    case $line in *' 200 '*) exit 0; esac
                fi
                sleep 0.001
            done
            exit 1
            """
        try await ShellCommand(["bash", "-c", look]).run()
        readyAfter = .now - start
    }

    /// Asks once, on a connection of its own.
    ///
    /// - Returns: how long it took, in seconds.
    func ask() async throws -> Double {
        let output = try await ShellCommand([
            "curl", "--silent", "--fail", "--output", "/dev/null", "--write-out", "%{time_total}",
            "--header", "Authorization: Bearer \(token)", address,
        ]).run()
        guard let seconds = Double(output) else { throw Sample.Unreadable(output: output) }
        return seconds
    }

    /// Asks on many connections that stay open.
    ///
    /// - Returns: answers a second, and the process's own time for each in microseconds.
    func load(seconds: Int) async throws -> (rate: Double, processorTime: Double) {
        let before = try processorTime
        let output = try await ShellCommand([
            "wrk", "--threads", "1", "--connections", String(ServiceBenchmark.connections), "--duration", "\(seconds)s",
            "--header", "Authorization: Bearer \(token)", address,
        ]).run()
        let spent = try processorTime - before
        guard let answers = output.firstMatch(of: /(\d+) requests in/).flatMap({ Double($0.output.1) }),
            let rate = output.firstMatch(of: /Requests\/sec: +([\d.]+)/).flatMap({ Double($0.output.1) }),
            !output.contains("Non-2xx")
        else { throw Sample.Unreadable(output: output) }
        return (rate, spent / answers * 1e6)
    }

    /// How much memory the process has mapped, and how much of that is its own and not a file's.
    var memory: String {
        get throws {
            let status = try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
            let figures = ["VmRSS", "RssAnon"].compactMap { name in
                status.split(separator: "\n").first { $0.hasPrefix("\(name):") }
                    .flatMap { Double($0.filter(\.isNumber)) }
            }
            guard figures.count == 2 else { throw Sample.Unreadable(output: status) }
            let megabytes = figures.map { ($0 / 1_000 * 10).rounded() / 10 }
            return "\(megabytes[0]) MB resident, of which \(megabytes[1]) MB its own"
        }
    }

    /// Seconds of processor time so far, of the system included.
    private var processorTime: Double {
        get throws {
            let line = try String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
            // The second field is the program's name, in parentheses; the fourteenth and the next are ticks.
            let fields = line.split(separator: ")").last?.split(separator: " ") ?? []
            guard fields.count > 12, let own = Double(fields[11]), let system = Double(fields[12]) else {
                throw Sample.Unreadable(output: line)
            }
            return (own + system) / Double(sysconf(Int32(_SC_CLK_TCK)))
        }
    }
}
