import RosterWeb

/// What a type asked for when it read itself.
final class Recording: Decoder {
    let codingPath: [any CodingKey] = []
    let userInfo: [CodingUserInfoKey: Any] = [:]
    let recorder: ShapeRecorder
    private let type: String
    private var fields: [FieldShape] = []
    private var single: Shape?
    private var mayBeNull = false
    private var optional: Set<String> = []

    init(within: [ObjectIdentifier], ofType type: String) {
        recorder = ShapeRecorder(within: within)
        self.type = type
    }

    func shape(named name: String?) -> Shape {
        guard let single else { return .record(RecordShape(name: name, fields: fields)) }
        return mayBeNull ? .nullable(single) : single
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
        KeyedDecodingContainer(RecordingFields(recording: self))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer { throw ShapeRecorder.Unreadable(type: type) }
    func singleValueContainer() -> any SingleValueDecodingContainer { RecordingValue(recording: self) }

    func mark(optional key: String) { optional.insert(key) }

    func mayBe(null: Void = ()) { mayBeNull = true }

    func read<Value: Decodable>(_ type: Value.Type, _ key: String) throws -> Value {
        let found = try recorder.find(type)
        fields.append(
            FieldShape(
                name: JSONKeys.snakeCase(key),
                shape: found.shape,
                isRequired: !optional.contains(key)
            )
        )
        return found.value
    }

    func read<Value: Decodable>(_ type: Value.Type) throws -> Value {
        let found = try recorder.find(type)
        single = found.shape
        return found.value
    }
}
