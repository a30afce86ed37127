extension Array: ParameterValue where Element: ArrayElement {
    package static var postgresType: PostgresType { Element.arrayType }

    package func encode(into buffer: inout ParameterBuffer) {
        buffer.append(Int32(isEmpty ? 0 : 1))  // dimensions
        buffer.append(Int32(contains(where: \.isNull) ? 1 : 0))
        buffer.append(Element.postgresType.rawValue)
        guard !isEmpty else { return }
        buffer.append(Int32(clamping: count))
        buffer.append(Int32(1))  // the index of the first element
        for element in self { buffer.appendWithLength(element) }
    }
}

extension Array: ColumnValue where Element: ArrayElement {
    /// Reads an array of one dimension, or an empty one.
    package init(bytes: RawSpan, type: PostgresType) throws(DecodingFailure.Problem) {
        var offset = 0
        let dimensions = try bytes.integer(Int32.self, at: &offset)
        _ = try bytes.integer(Int32.self, at: &offset)  // whether there are NULLs; the elements tell themselves
        let elementType = PostgresType(rawValue: try bytes.integer(UInt32.self, at: &offset))
        self = []
        guard dimensions > 0 else { return }
        guard dimensions == 1 else { throw .malformed }
        let count = try bytes.integer(Int32.self, at: &offset)
        _ = try bytes.integer(Int32.self, at: &offset)  // the index of the first element
        // Each element has at least its length, so a false count cannot make us reserve more than was sent.
        guard count >= 0, Int(count) <= (bytes.byteCount - offset) / MemoryLayout<Int32>.size else { throw .malformed }
        reserveCapacity(Int(count))
        for _ in 0..<count { append(try bytes.valueWithLength(Element.self, type: elementType, at: &offset)) }
        guard offset == bytes.byteCount else { throw .malformed }
    }
}
