import RosterWeb

/// Finds out what values of a type look like in JSON, by letting the type read itself from a decoder that writes down what
/// it is asked for.
///
/// So the interface describes and checks exactly what the Desk's use cases and their outcomes are.
struct ShapeRecorder {
    /// The types that are being read, which contain the one that is read next.
    private let within: [ObjectIdentifier]

    init() { within = [] }

    init(within: [ObjectIdentifier]) { self.within = within }

    /// A type that cannot be found out about: it has to be among the known ones (`KnownShapes`).
    struct Unreadable: Error {
        let type: String
    }

    /// What values of a type look like, and one of them.
    ///
    /// - Throws: `Unreadable`, or what the type throws.
    func find<Value: Decodable>(_ type: Value.Type) throws -> (shape: Shape, value: Value) {
        if let shape = try KnownShapes.shape(of: type) { return (shape, try shape.example.decoded(as: type)) }
        do {
            return try record(type)
        } catch {
            // To ask whether a type conforms to a protocol takes long where it does not: so it is asked last.
            if let list = type as? any ListShaped.Type { return (try list.shape(by: self), try Self.cast(list.empty)) }
            if let few = type as? any (CaseIterable & Decodable).Type, let choices = Self.choices(few) {
                let shape = Shape.text(.one(of: choices))
                return (shape, try shape.example.decoded(as: type))
            }
            throw error
        }
    }

    private func record<Value: Decodable>(_ type: Value.Type) throws -> (shape: Shape, value: Value) {
        // A number of a kind that JSON does not tell apart reads itself from itself.
        guard !within.contains(ObjectIdentifier(type)) else { throw Unreadable(type: "\(type)") }
        let recording = Recording(within: within + [ObjectIdentifier(type)], ofType: "\(type)")
        let value = try Value(from: recording)
        return (recording.shape(named: Self.name(of: type)), value)
    }

    /// The same; a type within itself is named only.
    func shape<Value: Decodable>(of type: Value.Type) throws -> Shape {
        within.contains(ObjectIdentifier(type)) ? .named(Self.name(of: type) ?? "\(type)") : try find(type).shape
    }

    /// A type's name without that of its module; `nil` for one that is made of another.
    private static func name(of type: (some Any).Type) -> String? {
        let name = String(reflecting: type).split(separator: ".").dropFirst().joined(separator: ".")
        return name.contains("<") ? nil : name
    }

    private static func choices<Few: CaseIterable & Decodable>(_ type: Few.Type) -> [String]? {
        let values = type.allCases.map { ($0 as? any RawRepresentable)?.rawValue as? String }
        return values.contains(nil) || values.isEmpty ? nil : values.compactMap(\.self)
    }

    private static func cast<Value>(_ value: Any) throws -> Value {
        guard let value = value as? Value else { throw Unreadable(type: "\(Value.self)") }
        return value
    }
}

/// An array, of whatever there is in it.
private protocol ListShaped {
    static var empty: Any { get }
    static func shape(by recorder: ShapeRecorder) throws -> Shape
}

extension Array: ListShaped where Element: Decodable {
    fileprivate static var empty: Any { [Element]() }
    fileprivate static func shape(by recorder: ShapeRecorder) throws -> Shape {
        .list(try recorder.shape(of: Element.self))
    }
}
