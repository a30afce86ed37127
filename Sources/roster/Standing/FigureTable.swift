import ExpertGroup
import Phrases
import RosterDesk

/// The people whom a figure counts.
struct FigureTable {
    private let figure: FigureRows
    private let phrases: Phrases

    init(_ figure: FigureRows, _ phrases: Phrases) {
        (self.figure, self.phrases) = (figure, phrases)
    }

    /// The figure and its rows; for a pipe the rows alone.
    func text(_ form: TableOptions) -> String {
        guard !form.tsv else { return table.tabSeparated }
        let heading = "\(figure.figure): \(figure.count.map(String.init) ?? "–")"
        let reason = figure.reason.map { $0.wrapped(to: Terminal.current.width) } ?? []
        let rows = figure.rows.isEmpty ? [] : table.lines(width: Terminal.current.width, phrases)
        let parts = (figure.madeOf ?? []).map { "\n" + FigureTable($0, phrases).text(form) }
        return ([heading] + reason + rows + parts).joined(separator: "\n")
    }

    /// Headings and rows.
    var rowsWithHeadings: [[String]] { table.rowsWithHeadings(phrases) }

    private var table: Table {
        let columns = [
            Table.Column(.label(.person), .trailing, .keep),
            Table.Column(.label(.name), .leading, .shorten),
            Table.Column(.label(.state), .leading, .keep),
            Table.Column(.label(.group), .leading, .keep),
            Table.Column(.label(.firstDay), .leading, .keep),
            Table.Column(.label(.lastDay), .leading, .keep),
        ]
        let rows = figure.rows.map { member in
            [
                member.person.description, member.name, member.nationality ?? "–", member.regionalGroup ?? "–",
                member.firstDay.description, member.effectiveEnd.description,
            ]
        }
        return Table(columns: columns, rows: rows)
    }
}
