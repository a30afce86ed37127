import BenchmarkReport

/// What the benchmark prints.
enum Table {
    static let heading = line(["workload", "clients", "client", "per second", "client CPU µs", "ratio of rates"])

    static func row(
        _ workload: Workload,
        _ clients: Int,
        _ name: String,
        _ measured: [Measurement],
        against peer: [Measurement]?
    ) -> String {
        line([
            workload.rawValue, String(clients), name,
            Report.range(measured.map(\.rate), digits: 0),
            Report.range(measured.map(\.processorTime), digits: 1),
            peer.map { Report.range(zip(measured, $0).map { $0.rate / $1.rate }, digits: 2) } ?? "",
        ])
    }

    private static func line(_ cells: [String]) -> String { Report.line(cells, widths: [30, 8, 17, 28, 20]) }
}
