/// Why a column could not be read as the type that was asked for; it names the column and never tells its value.
package struct DecodingFailure: Error, Hashable, Sendable {
    /// What was wrong.
    package enum Problem: Error, Hashable, Sendable {
        /// The result has no column of this name.
        case noSuchColumn

        /// The column is NULL, and the type asked for is not optional.
        case null

        /// The column is of a PostgreSQL type that this Swift type does not read.
        case unexpectedType(PostgresType)

        /// The bytes are not what the column's type promises, or do not fit into the Swift type.
        case malformed
    }

    package let column: String
    package let wanted: String
    package let problem: Problem
}

extension DecodingFailure: CustomStringConvertible {
    package var description: String {
        switch problem {
        case .noSuchColumn: "the result has no column \(column)"
        case .null: "column \(column) is NULL; \(wanted) was asked for"
        case .unexpectedType(let type):
            "column \(column) is of \(type), which \(wanted) does not read; cast it in the query"
        case .malformed: "column \(column) does not hold a \(wanted)"
        }
    }
}
