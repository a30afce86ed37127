/// The bytes of a statement's parameters, one after the other, in PostgreSQL's binary form.
package struct ParameterBuffer: Sendable {
    private(set) var bytes: [UInt8] = []

    package init() {}

    /// Appends an integer in network byte order.
    package mutating func append(_ value: some FixedWidthInteger) {
        withUnsafeBytes(of: value.bigEndian) { bytes.append(contentsOf: $0) }
    }

    /// Appends bytes as they are.
    package mutating func append(_ more: some Sequence<UInt8>) { bytes.append(contentsOf: more) }

    /// Appends a text as UTF-8, without a NUL at its end.
    package mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

    /// Appends a value with its length before it, as arrays, ranges and COPY have it; the length of NULL is -1.
    package mutating func appendWithLength(_ value: some ParameterValue) {
        guard !value.isNull else { return append(Int32(-1)) }
        let start = bytes.count
        append(Int32(0))
        value.encode(into: &self)
        // A length that does not fit is refused before sending, by the size of the whole (`Parameters.isSendable`).
        let length = Int32(clamping: bytes.count - start - MemoryLayout<Int32>.size)
        withUnsafeBytes(of: length.bigEndian) { bytes.replaceSubrange(start..<start + $0.count, with: $0) }
    }

    mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }
}
