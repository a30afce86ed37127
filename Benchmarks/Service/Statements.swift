import Foundation
import LocalServer
import RosterTesting

/// What the service sends to the server for one request.
struct Statements {
    /// A script for `pgbench`, and the values of its variables.
    private let script: String
    private let values: [(name: String, value: String)]

    /// A line of the server's log.
    private struct Line: Decodable {
        let message: String
        let detail: String?
    }

    /// Asks the service while the server writes down what comes.
    init(of service: RunningService, _ sample: Sample) async throws {
        // The second request, in which all is prepared.
        for _ in 1...2 { _ = try await service.ask() }
        let log = "\(sample.server.directory)/data/log/statements.json"
        let length = try String(contentsOfFile: log, encoding: .utf8).utf8.count
        try await sample.psql("alter system set log_statement = 'all'")
        try await sample.psql("select pg_reload_conf()")
        try await Task.sleep(for: .milliseconds(300))
        _ = try await service.ask()
        try await sample.psql("alter system reset log_statement")
        try await sample.psql("select pg_reload_conf()")
        try await Task.sleep(for: .milliseconds(300))
        let text = try String(contentsOfFile: log, encoding: .utf8).utf8.dropFirst(length)
        let lines = try String(decoding: Array(text), as: UTF8.self).split(separator: "\n").map {
            try JSONDecoder().decode(Line.self, from: Data($0.utf8))
        }
        self.init(lines)
    }

    private init(_ lines: [Line]) {
        var script = ""
        var values: [(name: String, value: String)] = []
        for line in lines {
            guard let statement = line.message.firstMatch(of: /^execute [^:]+: (?s)(.*)$/)?.output.1 else { continue }
            var text = Self.withoutColons(String(statement))
            let parameters = (line.detail ?? "").matches(of: /\$(\d+) = (?:'((?:[^']|'')*)'|NULL)/)
            // From the last, so that $1 is not taken for the beginning of $10.
            for parameter in parameters.reversed() {
                var place = "null"
                if let value = parameter.output.2 {
                    let name = "value_\(values.count)"
                    values.append((name, String(value.replacing("''", with: "'"))))
                    // The service says of what type a value is, `pgbench` does not, and a day could be taken for a range.
                    place = value.contains(/^\d{4}-\d\d-\d\d$/) ? ":\(name)::date" : ":\(name)"
                }
                text = text.replacing("$\(parameter.output.1)", with: place)
            }
            script += text + ";\n"
        }
        (self.script, self.values) = (script, values)
    }

    /// `pgbench` takes a colon in a text for the beginning of a variable's name.
    private static func withoutColons(_ statement: String) -> String {
        statement.replacing(/'[^']*'/) { literal in
            let text = literal.output
            return text.contains(":") ? "(\(text.replacing(":", with: "' || chr(58) || '")))" : String(text)
        }
    }

    /// How many there are.
    var count: Int { script.split(separator: ";\n").count }

    /// Performs them again and again, on as many connections as the service is asked on.
    ///
    /// - Returns: how often a second.
    func rate(on sample: Sample, seconds: Int) async throws -> Double {
        var words = ["sh", "-c", "program=$1 script=$2; shift 2; printf '%s' \"$script\" | \"$program\" \"$@\"", "sh"]
        words += ["\(PrivateServer.programs)/pgbench", script, "-n", "-M", "prepared", "-j", "1"]
        words += ["-c", String(ServiceBenchmark.connections), "-T", String(seconds), "-f", "/dev/stdin"]
        words += values.flatMap { ["-D", "\($0.name)=\($0.value)"] } + ["roster"]
        let output = try await ShellCommand(words).run(environment: sample.server.environment)
        guard let rate = output.firstMatch(of: /tps = ([\d.]+)/).flatMap({ Double($0.output.1) }) else {
            throw Sample.Unreadable(output: output)
        }
        return rate
    }
}
