struct RecordingFields<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let recording: Recording
    let codingPath: [any CodingKey] = []
    let allKeys: [Key] = []

    /// Only what may be left out is looked for before it is read.
    func contains(_ key: Key) -> Bool {
        recording.mark(optional: key.stringValue)
        return true
    }

    func decodeNil(forKey key: Key) -> Bool { false }
    func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try recording.read(type, key.stringValue) }
    func decode(_ type: String.Type, forKey key: Key) throws -> String { try recording.read(type, key.stringValue) }
    func decode(_ type: Double.Type, forKey key: Key) throws -> Double { try recording.read(type, key.stringValue) }
    func decode(_ type: Float.Type, forKey key: Key) throws -> Float { try recording.read(type, key.stringValue) }
    func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try recording.read(type, key.stringValue) }
    func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 { try recording.read(type, key.stringValue) }
    func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 { try recording.read(type, key.stringValue) }
    func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 { try recording.read(type, key.stringValue) }
    func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { try recording.read(type, key.stringValue) }
    func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt { try recording.read(type, key.stringValue) }
    func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 { try recording.read(type, key.stringValue) }
    func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 { try recording.read(type, key.stringValue) }
    func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 { try recording.read(type, key.stringValue) }
    func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 { try recording.read(type, key.stringValue) }
    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        try recording.read(type, key.stringValue)
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type,
        forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> { throw ShapeRecorder.Unreadable(type: key.stringValue) }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        throw ShapeRecorder.Unreadable(type: key.stringValue)
    }

    func superDecoder() throws -> any Decoder { throw ShapeRecorder.Unreadable(type: "super") }
    func superDecoder(forKey key: Key) throws -> any Decoder { throw ShapeRecorder.Unreadable(type: key.stringValue) }
}

struct RecordingValue: SingleValueDecodingContainer {
    let recording: Recording
    let codingPath: [any CodingKey] = []

    func decodeNil() -> Bool {
        recording.mayBe()
        return false
    }

    func decode(_ type: Bool.Type) throws -> Bool { try recording.read(type) }
    func decode(_ type: String.Type) throws -> String { try recording.read(type) }
    func decode(_ type: Double.Type) throws -> Double { try recording.read(type) }
    func decode(_ type: Float.Type) throws -> Float { try recording.read(type) }
    func decode(_ type: Int.Type) throws -> Int { try recording.read(type) }
    func decode(_ type: Int8.Type) throws -> Int8 { try recording.read(type) }
    func decode(_ type: Int16.Type) throws -> Int16 { try recording.read(type) }
    func decode(_ type: Int32.Type) throws -> Int32 { try recording.read(type) }
    func decode(_ type: Int64.Type) throws -> Int64 { try recording.read(type) }
    func decode(_ type: UInt.Type) throws -> UInt { try recording.read(type) }
    func decode(_ type: UInt8.Type) throws -> UInt8 { try recording.read(type) }
    func decode(_ type: UInt16.Type) throws -> UInt16 { try recording.read(type) }
    func decode(_ type: UInt32.Type) throws -> UInt32 { try recording.read(type) }
    func decode(_ type: UInt64.Type) throws -> UInt64 { try recording.read(type) }
    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try recording.read(type) }
}
