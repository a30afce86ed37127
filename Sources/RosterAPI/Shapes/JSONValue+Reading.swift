import Foundation

extension JSONValue {
    /// The value that a document tells; `nil` unless it is JSON (RFC 8259).
    init?(document: Data) {
        guard let value = try? JSONDecoder().decode(JSONValue.self, from: document) else { return nil }
        self = value
    }

    /// A value of ours, from its form in JSON with keys in snake_case.
    ///
    /// - Throws: `DecodingError`.
    func decoded<Value: Decodable>(as type: Value.Type) throws -> Value {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try decoder.decode(type, from: JSONEncoder().encode(self))
    }
}
