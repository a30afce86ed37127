import Phrases

/// What is wrong with a row of a file, for programs.
package struct FileErrorLine: Encodable, Hashable, Sendable {
    package let row: Int
    package let column: String?
    package let code: String
    package let message: String

    init(_ error: CellError, _ phrases: Phrases) {
        (row, column, code) = (error.row, error.column, error.problem.code)
        message = phrases(error.problem.phrase)
    }

    /// A rule of the database that refuses what a row says.
    init(row: Int, rule: String, message: String) {
        (self.row, column, code, self.message) = (row, nil, rule, message)
    }

    /// The same for people.
    func text(_ phrases: Phrases) -> String {
        phrases(column.map { .fileCell(row, $0, message) } ?? .fileRow(row, message))
    }
}

extension FileErrors {
    /// What is said to people: that the file is refused, each error on a line, and how many are not listed.
    func text(_ lines: [FileErrorLine], _ phrases: Phrases) -> String {
        let rest = total - lines.count
        let texts = [phrases(.fileErrors(total))] + lines.map { $0.text(phrases) }
        return (texts + (rest > 0 ? [phrases(.fileErrorsLeftOut(rest))] : []) + [phrases(.fileRemedy)])
            .joined(separator: "\n")
    }
}
