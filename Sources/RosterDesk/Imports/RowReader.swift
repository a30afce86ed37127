import ExpertGroup
import Sheets

/// Reads the fields of one row, and gathers what is wrong with them.
struct RowReader {
    let row: Int
    private let cells: [Sheet.Cell]
    private let columns: FileColumns
    private var problems: [(place: Int, error: CellError)] = []

    init(_ record: Sheet.Record, _ columns: FileColumns) {
        row = record.row
        cells = record.cells
        self.columns = columns
        for (place, cell) in cells.enumerated() {
            if let column = columns.read[place] {
                if let problem = cell.problem { report(problem, column) }
            } else if !columns.isNamed(place), cell != .text("") {
                problems.append((.max, CellError(row: row, column: nil, problem: .badValue(.surplusCells))))
                return
            }
        }
    }

    /// Whether nothing is wrong with what was read of the row so far.
    var isSound: Bool { problems.isEmpty }

    /// What stands in a column, on one line; `nil` if nothing does, or nothing that could be read.
    func text(_ column: String) -> String? { lines(column)?.onOneLine }

    /// What stands in a column, with its line breaks.
    func lines(_ column: String) -> String? {
        guard let place = columns.place(of: column), place < cells.count, case .text(let text) = cells[place] else {
            return nil
        }
        return text.isEmpty ? nil : text
    }

    /// What stands in a column that must not be empty.
    mutating func required(_ column: String) -> String? {
        if let text = text(column) { return text }
        if let place = columns.place(of: column), place >= cells.count || cells[place].problem == nil {
            report(.missingValue, column)
        }
        return nil
    }

    /// What stands in a column, as a value; `nil` if nothing does, or no such value, which is then reported.
    mutating func value<Value>(_ column: String, _ make: (String) throws(FieldProblem) -> Value) -> Value? {
        guard let text = text(column) else { return nil }
        do {
            return try make(text)
        } catch {
            report(.badValue(error), column)
            return nil
        }
    }

    /// A day, `YYYY-MM-DD`.
    mutating func day(_ column: String) -> CivilDate? {
        value(column) { text throws(FieldProblem) in
            guard let day = CivilDate(text) else { throw .noDay(text) }
            return day
        }
    }

    /// A day that must be given.
    mutating func requiredDay(_ column: String) -> CivilDate? {
        required(column) == nil ? nil : day(column)
    }

    /// Notes that something is wrong with what stands in a column.
    mutating func report(_ problem: CellProblem, _ column: String) {
        let place = columns.place(of: column) ?? .max
        problems.append((place, CellError(row: row, column: column, problem: problem)))
    }

    /// Adds what is wrong with the row, in the order of its columns.
    func tell(_ errors: inout FileErrors) {
        for (_, error) in problems.sorted(by: { $0.place < $1.place }) { errors.append(error) }
    }
}

extension String {
    /// The text with single spaces in the place of line breaks, of several spaces and of spaces that do not break, which
    /// nobody sees.
    var onOneLine: String {
        if unicodeScalars.allSatisfy({ $0 == " " || !$0.properties.isWhitespace }), !contains("  ") { return self }
        return split { $0.isWhitespace }.joined(separator: " ")
    }
}
