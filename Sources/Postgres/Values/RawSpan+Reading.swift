extension RawSpan {
    /// Reads an integer in network byte order and moves `offset` behind it.
    package func integer<Value: FixedWidthInteger & BitwiseCopyable>(
        _: Value.Type = Value.self,
        at offset: inout Int
    ) throws(DecodingFailure.Problem) -> Value {
        let size = MemoryLayout<Value>.size
        guard offset >= 0, byteCount - offset >= size else { throw .malformed }
        defer { offset += size }
        return Value(bigEndian: unsafeLoadUnaligned(fromByteOffset: offset, as: Value.self))
    }

    /// Reads the only integer that these bytes hold.
    package func wholeInteger<Value: FixedWidthInteger & BitwiseCopyable>(
        _: Value.Type = Value.self
    ) throws(DecodingFailure.Problem) -> Value {
        guard byteCount == MemoryLayout<Value>.size else { throw .malformed }
        var offset = 0
        return try integer(at: &offset)
    }

    /// Reads a value with its length before it, as arrays and ranges have it, and moves `offset` behind it.
    func valueWithLength<Value: ColumnValue>(
        _: Value.Type = Value.self,
        type: PostgresType,
        at offset: inout Int
    ) throws(DecodingFailure.Problem) -> Value {
        let length = try integer(Int32.self, at: &offset)
        guard length >= 0 else { return try Value.null() }
        guard byteCount - offset >= Int(length) else { throw .malformed }
        defer { offset += Int(length) }
        return try Value(bytes: extracting(offset..<offset + Int(length)), type: type)
    }

    /// The bytes from `offset` to the end as a text in UTF-8.
    ///
    /// PostgreSQL's texts have no NUL; the binary forms of composite and other types, which are no texts, nearly always do.
    func text(from offset: Int = 0) throws(DecodingFailure.Problem) -> String {
        guard offset <= byteCount else { throw .malformed }
        let text = extracting(offset..<byteCount).withUnsafeBytes { bytes in
            bytes.contains(0) ? nil : String(validating: bytes, as: UTF8.self)
        }
        guard let text else { throw .malformed }
        return text
    }

    /// The bytes from `offset` to the end.
    func array(from offset: Int = 0) -> [UInt8] {
        extracting(offset..<byteCount).withUnsafeBytes { [UInt8]($0) }
    }
}
