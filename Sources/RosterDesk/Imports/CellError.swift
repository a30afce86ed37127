package import ExpertGroup

/// What is wrong with one cell of a file, with a row, or with a column.
package struct CellError: Hashable, Codable, Sendable {
    /// Which record of the file it is, the heading being 1.
    package let row: Int

    /// The column's name; `nil` where the row as a whole is spoken of.
    package let column: String?
    package let problem: CellProblem
}

/// What can be wrong with a cell, a row or a column.
package enum CellProblem: Error, Hashable, Codable, Sendable {
    /// The text names no State.
    case unknownState(String)

    /// The text is a name of several States; they are named, and none is chosen.
    case ambiguousState(String, candidates: [String])

    /// An observer, who cannot nominate (S/2011/819, annex, paragraph 21).
    case observerState(String)

    case missingValue
    case badValue(FieldProblem)
    case unknownColumn(known: [String])
    case missingColumn
    case duplicateColumn

    /// The same State names the same person in the record with that number.
    case duplicateRow(of: Int)

    /// The same State has named the same person in answer to the same call before.
    case nominatedBefore

    /// The same assessor scores the same person on the same criterion in the record with that number.
    case scoredTwice(of: Int)

    /// Nobody of this number or name is nominated in answer to the call.
    case unknownNominee(call: String)

    /// Several nominees have this name; their numbers.
    case ambiguousNominee([PersonID], call: String)

    case badEncoding

    /// It is longer than so many characters.
    case cellTooLong(Int)

    /// The name by which programs know it.
    package var code: String {
        switch self {
        case .unknownState: "unknown_state"
        case .ambiguousState: "ambiguous_state"
        case .observerState: "observer_state"
        case .missingValue: "missing_value"
        case .badValue: "bad_value"
        case .unknownColumn: "unknown_column"
        case .missingColumn: "missing_column"
        case .duplicateColumn: "duplicate_column"
        case .duplicateRow, .nominatedBefore, .scoredTwice: "duplicate_row"
        case .unknownNominee: "unknown_nominee"
        case .ambiguousNominee: "ambiguous_nominee"
        case .badEncoding: "bad_encoding"
        case .cellTooLong: "cell_too_long"
        }
    }
}
