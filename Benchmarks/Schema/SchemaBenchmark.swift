import BenchmarkReport

/// Measures what must not grow with the past: copies of the test database, changes in a row, and queries of what holds
/// now.
///
///     make bench                       or        schema-benchmark [ROUNDS]
///
/// Every figure stands beside its peer, measured in the same round and in turn with it, so that a machine that slows down
/// slows both; the ratio is taken round by round.
@main
struct SchemaBenchmark {
    static func main() async throws {
        let rounds = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 5
        print("\(rounds) rounds; median (least–greatest)")
        try await Copying.measure(rounds: rounds)
        try await Changes.measure(rounds: rounds)
        try await Growth.measure(rounds: rounds)
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
