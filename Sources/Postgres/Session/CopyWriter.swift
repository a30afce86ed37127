internal import CLibPQ

/// Writes the rows of a COPY in PostgreSQL's binary form.
package struct CopyWriter: ~Copyable {
    private let link: Link
    private var buffer = ParameterBuffer()

    /// How many bytes are gathered before they are handed to libpq.
    fileprivate static let chunk = 65_536

    fileprivate init(link: Link) {
        self.link = link
        buffer.append(Array("PGCOPY\n".utf8) + [0xff, 0x0d, 0x0a, 0x00])
        buffer.append(Int32(0))  // flags: no object identifiers
        buffer.append(Int32(0))  // no extension of the header
    }

    /// Writes a row; each value's type must be exactly its column's.
    package mutating func row<each Value: ParameterValue>(_ values: repeat each Value) throws(PostgresError) {
        var count: Int16 = 0
        for _ in repeat (each Value).self { count += 1 }
        buffer.append(count)
        repeat buffer.appendWithLength(each values)
        try sendIfFull()
    }

    /// Writes a row of values of one type, such as the fields of a file's line.
    package mutating func row(of values: some Collection<some ParameterValue>) throws(PostgresError) {
        guard let count = Int16(exactly: values.count) else { throw .misused(.tooManyParameters(values.count)) }
        buffer.append(count)
        for value in values { buffer.appendWithLength(value) }
        try sendIfFull()
    }

    fileprivate mutating func finish() throws(PostgresError) {
        buffer.append(Int16(-1))
        try send()
    }

    private mutating func sendIfFull() throws(PostgresError) {
        if buffer.bytes.count >= Self.chunk { try send() }
    }

    private mutating func send() throws(PostgresError) {
        guard buffer.bytes.count <= Parameters.greatestSize else { throw .misused(.parametersTooLarge) }
        try link.putCopyData(buffer.bytes)
        buffer.removeAll()
    }
}

extension Session {
    /// Copies rows into a table with `copy … from stdin (format binary)`.
    ///
    /// - Parameters:
    ///   - statement: the COPY, without parameters.
    ///   - body: writes the rows; when it throws, none of them is kept.
    /// - Returns: how many rows were copied.
    /// - Throws: what `body` throws, or `PostgresError`.
    @discardableResult
    package func copyIn(
        _ statement: String,
        _ body: (inout CopyWriter) throws -> Void
    ) throws -> Int {
        var refusal: (any Error)?
        let result = Result { () throws(PostgresError) -> Int in
            try link.copyIn(statement) { link throws(PostgresError) in
                var writer = CopyWriter(link: link)
                do {
                    try body(&writer)
                    try writer.finish()
                    return .complete
                } catch {
                    refusal = error
                    return .abandoned
                }
            }
        }
        if let refusal { throw refusal }
        return try result.get()
    }

    /// Copies a text, such as a CSV file, into a table with `copy … from stdin`, in the format that the statement names.
    ///
    /// - Parameters:
    ///   - statement: the COPY, without parameters.
    ///   - text: the whole text.
    /// - Returns: how many rows were copied.
    /// - Throws: `PostgresError`; no row is kept then.
    @discardableResult
    package func copyIn(_ statement: String, text: String) throws(PostgresError) -> Int {
        let bytes = Array(text.utf8)
        return try link.copyIn(statement) { link throws(PostgresError) in
            for start in stride(from: 0, to: bytes.count, by: CopyWriter.chunk) {
                try link.putCopyData(Array(bytes[start..<min(start + CopyWriter.chunk, bytes.count)]))
            }
            return .complete
        }
    }

    /// Copies a query's or a table's rows out with `copy … to stdout`.
    ///
    /// - Parameters:
    ///   - statement: the COPY, without parameters.
    ///   - body: is given the pieces as the server sends them, a row each in text and CSV. When it throws, the rest is
    ///     read and thrown away.
    /// - Throws: what `body` throws, or `PostgresError`.
    package func copyOut(_ statement: String, _ body: (RawSpan) throws -> Void) throws {
        var refusal: (any Error)?
        let result = Result { () throws(PostgresError) in
            try link.copyOut(statement) { piece in
                guard refusal == nil else { return }
                do { try body(piece) } catch { refusal = error }
            }
        }
        if let refusal { throw refusal }
        try result.get()
    }
}
