/// Writes one value where one is due.
struct JSONValueEncoder: Encoder {
    let output: JSONOutput

    /// How deep within others the value is.
    private let depth: Int

    init(output: JSONOutput) {
        self.output = output
        depth = output.depth
    }

    /// Paths are for messages, of which there are none here; keeping them would cost more than the writing.
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        // What is made of two others writes both into one object.
        if output.depth > depth { output.complete(downTo: depth + 1) } else { output.begin("{", "}") }
        return KeyedEncodingContainer(JSONObjectEncoder(output: output, depth: depth + 1))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        output.begin("[", "]")
        return JSONArrayEncoder(output: output, depth: output.depth)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { self }
}

extension JSONValueEncoder: SingleValueEncodingContainer {
    mutating func encodeNil() { output.writeNull() }
    mutating func encode(_ value: Bool) { output.write(value) }
    mutating func encode(_ value: String) { output.write(value) }
    mutating func encode(_ value: Double) throws { try output.write(value) }
    mutating func encode(_ value: Float) throws { try output.write(Double(value)) }
    mutating func encode(_ value: Int) { output.write(verbatim: "\(value)") }
    mutating func encode(_ value: Int8) { output.write(verbatim: "\(value)") }
    mutating func encode(_ value: Int16) { output.write(verbatim: "\(value)") }
    mutating func encode(_ value: Int32) { output.write(verbatim: "\(value)") }
    mutating func encode(_ value: Int64) { output.write(verbatim: "\(value)") }
    mutating func encode(_ value: UInt) { output.write(verbatim: "\(value)") }
    mutating func encode(_ value: UInt8) { output.write(verbatim: "\(value)") }
    mutating func encode(_ value: UInt16) { output.write(verbatim: "\(value)") }
    mutating func encode(_ value: UInt32) { output.write(verbatim: "\(value)") }
    mutating func encode(_ value: UInt64) { output.write(verbatim: "\(value)") }
    mutating func encode<Value: Encodable>(_ value: Value) throws { try output.write(value) }
}

/// Writes an object that has been begun.
struct JSONObjectEncoder<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let output: JSONOutput
    let depth: Int

    var codingPath: [any CodingKey] { [] }

    mutating func encodeNil(forKey key: Key) {
        output.write(key: key, at: depth)
        output.writeNull()
    }

    mutating func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
        output.write(key: key, at: depth)
        try output.write(value)
    }

    mutating func nestedContainer<NestedKey: CodingKey>(
        keyedBy keyType: NestedKey.Type,
        forKey key: Key
    ) -> KeyedEncodingContainer<NestedKey> {
        output.write(key: key, at: depth)
        return JSONValueEncoder(output: output).container(keyedBy: keyType)
    }

    mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        output.write(key: key, at: depth)
        return JSONValueEncoder(output: output).unkeyedContainer()
    }

    mutating func superEncoder() -> any Encoder { JSONValueEncoder(output: output) }

    mutating func superEncoder(forKey key: Key) -> any Encoder {
        output.write(key: key, at: depth)
        return JSONValueEncoder(output: output)
    }
}

/// Writes an array that has been begun.
struct JSONArrayEncoder: UnkeyedEncodingContainer {
    let output: JSONOutput
    let depth: Int
    private(set) var count = 0

    init(output: JSONOutput, depth: Int) { (self.output, self.depth) = (output, depth) }

    var codingPath: [any CodingKey] { [] }

    mutating func encodeNil() {
        next()
        output.writeNull()
    }

    mutating func encode<Value: Encodable>(_ value: Value) throws {
        next()
        try output.write(value)
    }

    mutating func nestedContainer<NestedKey: CodingKey>(
        keyedBy keyType: NestedKey.Type
    ) -> KeyedEncodingContainer<NestedKey> {
        next()
        return JSONValueEncoder(output: output).container(keyedBy: keyType)
    }

    mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
        next()
        return JSONValueEncoder(output: output).unkeyedContainer()
    }

    mutating func superEncoder() -> any Encoder {
        next()
        return JSONValueEncoder(output: output)
    }

    private mutating func next() {
        output.separate(at: depth)
        count += 1
    }
}
