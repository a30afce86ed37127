internal import CLibPQ
internal import Glibc

/// The one owner of a libpq result; it is freed with the last row that was taken from it.
final class ResultHandle {
    let pointer: OpaquePointer

    /// Where the next column will probably be found: columns are mostly read in the order of the query.
    private var expectedColumn: Int32 = 0

    init(_ pointer: OpaquePointer) { self.pointer = pointer }

    deinit { PQclear(pointer) }

    var status: ExecStatusType { PQresultStatus(pointer) }

    /// How many rows the command changed or returned; 0 for commands that count none.
    var affectedRows: Int { Int(String(cString: PQcmdTuples(pointer))) ?? 0 }

    var rowCount: Int { Int(PQntuples(pointer)) }

    var columnNames: [String] {
        (0..<PQnfields(pointer)).map { String(cString: PQfname(pointer, $0)) }
    }

    /// The index of the first column called `name`, letter by letter.
    func column(named name: String) -> Int32? {
        let count = PQnfields(pointer)
        return name.withCString { wanted in
            for step in 0..<count {
                let index = (expectedColumn + step) % count
                if let found = PQfname(pointer, index), strcmp(found, wanted) == 0 {
                    expectedColumn = (index + 1) % count
                    return index
                }
            }
            return nil
        }
    }

    /// Reads one field.
    func value<Value: ColumnValue>(row: Int32, column: Int32) throws(DecodingFailure.Problem) -> Value {
        if PQgetisnull(pointer, row, column) == 1 { return try Value.null() }
        let start = UnsafeRawPointer(PQgetvalue(pointer, row, column))
        let bytes = UnsafeRawBufferPointer(start: start, count: Int(PQgetlength(pointer, row, column)))
        return try Value(bytes: bytes.bytes, type: PostgresType(rawValue: PQftype(pointer, column)))
    }
}
