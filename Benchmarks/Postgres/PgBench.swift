import LocalServer
import RosterTesting

/// The peer: PostgreSQL's own benchmark client.
enum PgBench {
    /// A run that said nothing we understand.
    struct Unreadable: Error { let output: String }

    static func run(
        _ workload: Workload,
        clients: Int,
        seconds: Int,
        on server: PrivateServer
    ) async throws -> Measurement {
        let before = ProcessorTime.ofEndedChildren
        let output = try await ShellCommand([
            "sh", "-c", "printf '%s' \"$1\" | \"$2\" -n -M prepared -c \"$3\" -j 1 -T \"$4\" -f /dev/stdin", "sh",
            workload.script, "\(PrivateServer.programs)/pgbench", String(clients), String(seconds),
        ]).run(environment: server.environment)
        let processorTime = ProcessorTime.ofEndedChildren - before
        let lines = output.split(separator: "\n")
        guard let rate = lines.compactMap({ number(in: $0, after: "tps = ") }).first,
            let performed = lines.compactMap({ number(in: $0, after: "actually processed: ") }).first
        else { throw Unreadable(output: output) }
        return Measurement(rate: rate, processorTime: processorTime / performed * 1e6)
    }

    private static func number(in line: Substring, after label: String) -> Double? {
        guard let start = line.ranges(of: label).first?.upperBound else { return nil }
        return Double(line[start...].prefix { $0.isNumber || $0 == "." })
    }
}
