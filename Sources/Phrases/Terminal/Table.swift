/// Rows under headings, for a terminal or for a pipe.
package struct Table: Hashable, Sendable {
    /// A column.
    package struct Column: Hashable, Sendable {
        /// What happens to cells that are longer than there is room.
        package enum Overflow: Hashable, Sendable {
            /// Nothing: they are shown whole, and the line grows.
            case keep

            /// They end with "…".
            case shorten

            /// They go on in the next line.
            case wrap
        }

        package let heading: Phrase
        package let alignment: Alignment
        package let overflow: Overflow

        package init(_ heading: Phrase, _ alignment: Alignment, _ overflow: Overflow) {
            (self.heading, self.alignment, self.overflow) = (heading, alignment, overflow)
        }
    }

    package let columns: [Column]

    /// Their cells, in the order of the columns; what is missing at the end of a row is empty.
    package var rows: [[String]]

    /// What is done where the columns, each as narrow as it becomes, are wider than there is room.
    private var tooWide = TooWide.linesGrow

    private enum TooWide: Hashable, Sendable {
        case linesGrow
        case rowsStack
    }

    package init(columns: [Column], rows: [[String]]) {
        (self.columns, self.rows) = (columns, rows)
    }

    /// The same table, whose cells stand below each other with their headings where there is no room for all columns.
    package var stacking: Table {
        var table = self
        table.tooWide = .rowsStack
        return table
    }
}

extension Table {
    /// The space between two columns.
    private static let gap = "  "

    /// The narrowest that a column becomes for want of room.
    private static let leastWidth = 8

    /// The lines within `width` columns, each ended: the headings, then the rows, with aligned columns.
    ///
    /// What runs from right to left is isolated for a terminal, which arranges it; a pipe gets the letters alone.
    package func text(width: Int, _ phrases: Phrases) -> String {
        lines(width: width, phrases).map { $0 + "\n" }.joined()
    }

    /// The same lines, without their ends.
    package func lines(width: Int, _ phrases: Phrases) -> [String] {
        let lines = rowsWithHeadings(phrases)
        let widths = widths(of: lines, within: width)
        if tooWide == .rowsStack, widths.reduce(0, +) + Self.gap.count * (columns.count - 1) > width {
            return stacked(lines, within: width)
        }
        return lines.flatMap { self.lines(of: $0, widths: widths, phrases.isolation) }
    }

    /// The headings as the first row, and the rows.
    package func rowsWithHeadings(_ phrases: Phrases) -> [[String]] { [columns.map { phrases($0.heading) }] + rows }

    /// The rows for a pipe: cells apart by tabs, without headings; a tab or a line break within a cell becomes a space.
    package var tabSeparated: String {
        rows.map { row in
            columns.indices.map { Self.cell($0, of: row).onOneLine }.joined(separator: "\t") + "\n"
        }.joined()
    }

    /// The columns' widths: what the cells need, and where that is too much, less for the widest that may be cut.
    private func widths(of lines: [[String]], within width: Int) -> [Int] {
        var widths = columns.indices.map { index in
            lines.flatMap { Self.cell(index, of: $0).split(separator: "\n") }
                .map { String($0).displayWidth }.max() ?? 0
        }
        let room = width - Self.gap.count * (columns.count - 1)
        while widths.reduce(0, +) > room {
            let flexible = columns.indices.filter { columns[$0].overflow != .keep && widths[$0] > Self.leastWidth }
            guard let widest = flexible.max(by: { widths[$0] < widths[$1] }) else { break }
            widths[widest] -= 1
        }
        return widths
    }

    /// A line for each cell that is not empty, with its heading, and an empty one between two rows; cells that are too long go on
    /// in the next line.
    private func stacked(_ lines: [[String]], within width: Int) -> [String] {
        let headings = columns.indices.map { Self.cell($0, of: lines[0]) }
        let room = min((headings.map(\.displayWidth).max() ?? 0) + Self.gap.count, width / 2)
        return lines.dropFirst().flatMap { row in
            let cells = columns.indices.filter { !Self.cell($0, of: row).isEmpty }.flatMap { index in
                Self.cell(index, of: row).wrapped(to: width - room).enumerated().map { place, line in
                    let heading = (place == 0 ? headings[index] : "").shortened(to: room - Self.gap.count)
                    let spaces = String(repeating: " ", count: room - heading.displayWidth)
                    return heading + spaces + line
                }
            }
            return [""] + cells
        }.dropFirst().map { $0 }
    }

    /// The lines that a row takes.
    private func lines(of row: [String], widths: [Int], _ isolation: Isolation) -> [String] {
        let cells = columns.indices.map { index in
            let text = Self.cell(index, of: row)
            return switch columns[index].overflow {
            case .wrap: text.wrapped(to: widths[index])
            case .keep, .shorten: [text.onOneLine]
            }
        }
        let height = cells.map(\.count).max() ?? 0
        return (0..<height).map { number in
            let line = columns.indices.map { index in
                let text = number < cells[index].count ? cells[index][number] : ""
                return text.fitted(to: widths[index], columns[index].alignment, isolation)
            }
            return line.joined(separator: Self.gap).trimmingSpacesAtEnd
        }
    }

    private static func cell(_ index: Int, of row: [String]) -> String { index < row.count ? row[index] : "" }
}

extension String {
    /// Every tab and line break is a space.
    fileprivate var onOneLine: String {
        String(map { $0.isNewline || $0 == "\t" ? " " : $0 })
    }

    fileprivate var trimmingSpacesAtEnd: String {
        var rest = self[...]
        while rest.last == " " { rest.removeLast() }
        return String(rest)
    }
}
