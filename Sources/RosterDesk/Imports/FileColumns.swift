import ExpertGroup
import Sheets

/// Where each column of a file stands, as its heading says.
struct FileColumns {
    /// The columns that are known and not ignored, by name.
    private let places: [String: Int]

    /// The columns that the heading names and that are to be ignored.
    private let ignored: Set<Int>

    /// How many columns the heading has.
    let width: Int

    /// Whether the heading could be read; where it could not, nothing under it tells anything.
    let isReadable: Bool

    /// Finds the columns, and what is wrong with the heading.
    init(_ heading: Sheet.Record?, of form: FileForm, ignoring: [String], errors: inout FileErrors) {
        let ignoring = Set(ignoring.map(Self.name))
        let row = heading?.row ?? 1
        var places: [String: Int] = [:]
        var ignored: Set<Int> = []
        var isReadable = true
        for (place, cell) in (heading?.cells ?? []).enumerated() {
            guard case .text(let written) = cell else {
                // Once is enough: in a file of another encoding it is true of every cell.
                if isReadable { errors.append(CellError(row: row, column: nil, problem: cell.problem ?? .badEncoding)) }
                isReadable = false
                continue
            }
            let name = Self.name(written)
            if name.isEmpty { continue }
            if ignoring.contains(name) {
                ignored.insert(place)
            } else if !form.columns.contains(name) {
                ignored.insert(place)
                errors.append(CellError(row: row, column: written, problem: .unknownColumn(known: form.columns)))
            } else if places[name] != nil {
                ignored.insert(place)
                errors.append(CellError(row: row, column: name, problem: .duplicateColumn))
            } else {
                places[name] = place
            }
        }
        if isReadable {
            for name in form.required where places[name] == nil {
                errors.append(CellError(row: row, column: name, problem: .missingColumn))
            }
        }
        (self.places, self.ignored, self.isReadable) = (places, ignored, isReadable)
        read = Dictionary(places.map { ($1, $0) }) { first, _ in first }
        width = heading?.cells.count ?? 0
    }

    /// The column's place in each row; `nil` where the file has none.
    func place(of column: String) -> Int? { places[column] }

    /// The columns whose cells are read, by place.
    let read: [Int: String]

    /// Whether a cell stands under a heading, or under one that is ignored.
    func isNamed(_ place: Int) -> Bool { ignored.contains(place) || places.values.contains(place) }

    /// The form in which names of columns are compared.
    private static func name(_ written: String) -> String {
        written.lowercased().split(whereSeparator: { $0.isWhitespace || $0 == "_" }).joined(separator: "_")
    }
}

/// Which columns a kind of file has.
struct FileForm {
    let columns: [String]
    let required: [String]
}

extension Sheet.Cell {
    /// What is wrong with it, if it could not be read.
    var problem: CellProblem? {
        switch self {
        case .text: nil
        case .fault(.tooLong): .cellTooLong(SheetLimits.standard.cell)
        case .fault(.badEncoding): .badEncoding
        case .fault(.unclosedQuote): .badValue(.unclosedQuote)
        }
    }
}
