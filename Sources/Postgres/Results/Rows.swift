internal import CLibPQ

/// The rows that a statement returned.
///
/// They live in libpq's memory and are read where they lie; they cannot leave the connection's thread, so what a use
/// case needs of them it takes as values.
package struct Rows {
    let handle: ResultHandle

    /// How many rows the statement changed, or returned if it is a query.
    package var affected: Int { handle.affectedRows }

    /// The columns' names, in the statement's order.
    package var columnNames: [String] { handle.columnNames }
}

extension Rows: RandomAccessCollection {
    package var startIndex: Int { 0 }
    package var endIndex: Int { handle.rowCount }
    package subscript(position: Int) -> Row { Row(handle: handle, index: Int32(position)) }
}

/// One row of a result.
package struct Row {
    fileprivate let handle: ResultHandle
    fileprivate let index: Int32

    /// The value of the first column called `name`.
    package subscript<Value: ColumnValue>(name: String) -> Value {
        get throws(PostgresError) {
            guard let column = handle.column(named: name) else {
                throw .decoding(DecodingFailure(column: name, wanted: "\(Value.self)", problem: .noSuchColumn))
            }
            do {
                return try handle.value(row: index, column: column)
            } catch {
                throw .decoding(DecodingFailure(column: name, wanted: "\(Value.self)", problem: error))
            }
        }
    }
}
