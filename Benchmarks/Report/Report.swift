/// How the benchmarks print what they measured.
package enum Report {
    /// Cells in columns of these widths; the last has as much room as it needs.
    package static func line(_ cells: [String], widths: [Int]) -> String {
        let padded = zip(cells, widths).map { $0 + String(repeating: " ", count: max(1, $1 - $0.count)) }
        var line = (padded + cells.dropFirst(widths.count)).joined()
        while line.last == " " { line.removeLast() }
        return line
    }

    /// The median, and the least and greatest, unless there is only one.
    package static func range(_ values: [Double], digits: Int) -> String {
        guard let least = values.min(), let greatest = values.max() else { return "" }
        if values.count == 1 { return text(least, digits) }
        return "\(text(median(values), digits)) (\(text(least, digits))–\(text(greatest, digits)))"
    }

    /// The value in the middle; the upper of the two, if there are two.
    package static func median(_ values: [Double]) -> Double {
        values.isEmpty ? .nan : values.sorted()[values.count / 2]
    }

    /// Up to two digits behind the point.
    private static func text(_ value: Double, _ digits: Int) -> String {
        let scale = digits == 0 ? 1 : digits == 1 ? 10 : 100
        let scaled = Int((value * Double(scale)).rounded())
        guard digits > 0 else { return String(scaled) }
        let fraction = String(scaled % scale)
        return "\(scaled / scale)." + String(repeating: "0", count: digits - fraction.count) + fraction
    }
}
