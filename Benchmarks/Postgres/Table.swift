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
            range(measured.map(\.rate), digits: 0),
            range(measured.map(\.processorTime), digits: 1),
            peer.map { range(zip(measured, $0).map { $0.rate / $1.rate }, digits: 2) } ?? "",
        ])
    }

    private static func line(_ cells: [String]) -> String {
        let widths = [30, 8, 17, 28, 20, 0]
        return zip(cells, widths).map { $0 + String(repeating: " ", count: max(0, $1 - $0.count)) }.joined()
    }

    /// The median, and the least and greatest.
    private static func range(_ values: [Double], digits: Int) -> String {
        let sorted = values.sorted()
        guard let least = sorted.first, let greatest = sorted.last else { return "" }
        let median = sorted[sorted.count / 2]
        return "\(text(median, digits)) (\(text(least, digits))–\(text(greatest, digits)))"
    }

    private static func text(_ value: Double, _ digits: Int) -> String {
        let scale = digits == 0 ? 1 : digits == 1 ? 10 : 100
        let scaled = Int((value * Double(scale)).rounded())
        guard digits > 0 else { return String(scaled) }
        let fraction = String(scaled % scale)
        return "\(scaled / scale)." + String(repeating: "0", count: digits - fraction.count) + fraction
    }
}
