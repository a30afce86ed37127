import BenchmarkReport
import LocalServer
import RosterTesting

/// Measures the command line from end to end, as its users wait for it, beside `psql` on the same server.
///
///     make bench                       or        command-benchmark [ROUNDS [NOMINATIONS]]
///
/// `roster` is the program that was built beside this one. Every figure stands beside its peer, measured in the same
/// round and in turn with it; the ratio is taken round by round.
@main
struct CommandBenchmark {
    static func main() async throws {
        let numbers = CommandLine.arguments.dropFirst().compactMap { Int($0) }
        let rounds = numbers.first ?? 5
        let folder = CommandLine.arguments[0].split(separator: "/", omittingEmptySubsequences: false).dropLast()
        let server = try await PrivateServer.start()
        try await server.psql("create database roster")
        let programs = Programs(roster: "\(folder.joined(separator: "/"))/roster", server: server)
        try await programs.roster("init", "--sample")
        print("\(rounds) rounds; median (least–greatest)")
        try await Waiting.measure(programs, rounds: rounds)
        try await Importing.measure(programs, rounds: min(rounds, 3), rows: numbers.dropFirst().first ?? 200_000)
    }
}

/// The programs that are compared, pointed at one database.
struct Programs {
    private let path: String
    private let environment: [String: String?]

    init(roster path: String, server: PrivateServer) {
        self.path = path
        environment = server.environment.merging(["PGDATABASE": "roster", "LC_ALL": "C.UTF-8"]) { $1 }
    }

    @discardableResult
    func roster(_ words: String...) async throws -> Double { try await roster(words) }

    @discardableResult
    func roster(_ words: [String]) async throws -> Double { try await seconds([path] + words) }

    @discardableResult
    func psql(_ command: String) async throws -> Double {
        try await seconds(["\(PrivateServer.programs)/psql", "-XAtqc", command])
    }

    /// How long a command took, from its start to its end.
    private func seconds(_ words: [String]) async throws -> Double {
        let start = ContinuousClock.now
        try await ShellCommand(words).run(environment: environment)
        return (ContinuousClock.now - start) / .seconds(1)
    }
}

/// What the benchmark prints: a figure, its peer first.
enum Table {
    static func line(_ figure: String, _ peer: String, _ ours: String, _ ratio: String) -> String {
        Report.line([figure, peer, ours, ratio], widths: [36, 26, 26])
    }

    /// A row of times or rates, a pair a round.
    static func row(_ figure: String, _ pairs: [(peer: Double, ours: Double)], digits: Int) -> String {
        line(
            figure,
            Report.range(pairs.map(\.peer), digits: digits),
            Report.range(pairs.map(\.ours), digits: digits),
            Report.range(pairs.map { $0.ours / $0.peer }, digits: 2)
        )
    }
}
