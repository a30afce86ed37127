import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Phrases
import RosterDesk
import RosterWeb

extension Question {
    /// Reads what a request says.
    ///
    /// - Throws: `WrongRequest`, with everything that is wrong.
    func read(_ request: Request, _ context: AdmittedContext) async throws -> Asked {
        var reading = Reading()
        for parameter in parameters where parameter.place == .path {
            if let text = context.parameters.get(parameter.field.name) {
                reading.take(text.removingPercentEncoding ?? text, for: parameter)
            }
        }
        readQuery(of: request, &reading)
        let file = try await readBody(of: request, context, &reading)
        let (key, tags) = (try idempotencyKey(of: request), try tags(of: request))
        guard reading.faults.isEmpty else { throw WrongRequest.fields(reading.faults) }
        return Asked(fields: reading.fields, manner: reading.manner, file: file, idempotencyKey: key, tags: tags)
    }

    /// What was read, and what is wrong with it.
    private struct Reading {
        var fields: [String: JSONValue] = [:]
        var manner: [String: JSONValue] = [:]
        var faults: [Fault] = []

        mutating func take(_ text: String, for parameter: Parameter) {
            let value = parameter.field.shape.value(of: text)
            faults += parameter.field.shape.faults(in: value, at: parameter.field.name)
            put(value, for: parameter)
        }

        mutating func put(_ value: JSONValue, for parameter: Parameter) {
            switch parameter.use {
            case .ask: fields[parameter.field.name] = value
            case .manner: manner[parameter.field.name] = value
            }
        }
    }

    private func readQuery(of request: Request, _ reading: inout Reading) {
        let places = parameters.filter { $0.place == .query }
        let given = request.uri.queryParameters
        for (name, _) in given.prefix(Fault.most) where !places.contains(where: { $0.field.name == name }) {
            let names = places.map(\.field.name)
            reading.faults.append(Fault(field: String(name), problem: .unknown(among: names)))
        }
        for parameter in places {
            let name = parameter.field.name
            switch given.filter({ $0.key == name }).map(\.value) {
            case let values where values.count > 1:
                reading.faults.append(Fault(field: name, problem: .wanted(.word(.wantedOnce))))
            case let values where values.count == 1: reading.take(String(values[0]), for: parameter)
            default:
                if let standard = parameter.field.standard {
                    reading.put(standard, for: parameter)
                } else if parameter.field.isRequired {
                    reading.faults.append(Fault(field: name, problem: .missing))
                }
            }
        }
    }

    /// Reads the fields of the body, or the file that it is.
    private func readBody(
        of request: Request,
        _ context: AdmittedContext,
        _ reading: inout Reading
    ) async throws -> ByteBuffer? {
        switch body {
        case .none: return nil
        case .file(let types):
            try demand(types, of: request)
            return try await request.body.collect(upTo: context.maxFileSize)
        case .record(let shape):
            try demand(["application/json"], of: request)
            let bytes = try await request.body.collect(upTo: context.maxUploadSize)
            guard case .record(var given)? = JSONValue(document: Data(bytes.readableBytesView)) else {
                throw WrongRequest.notJSON
            }
            // What may be left out may be null as well.
            for field in shape.fields where !field.isRequired && given[field.name] == .null { given[field.name] = nil }
            reading.faults += shape.faults(in: given, at: "")
            for field in shape.fields where given[field.name] == nil { given[field.name] = field.standard }
            reading.manner["because"] = given.removeValue(forKey: FieldShape.because.name)
            reading.fields.merge(given) { path, _ in path }
            return nil
        }
    }

    private func demand(_ types: [String], of request: Request) throws(WrongRequest) {
        let type = request.headers[.contentType]?.split(separator: ";").first.map { $0.trimming(while: \.isWhitespace) }
        guard let type, types.contains(where: { $0.caseInsensitiveCompare(type) == .orderedSame }) else {
            throw .media(types)
        }
    }

    private static let keyName = HTTPField.Name("Idempotency-Key")

    private func idempotencyKey(of request: Request) throws(WrongRequest) -> String? {
        guard let name = Self.keyName, let key = request.headers[name] else { return nil }
        guard (1...255).contains(key.utf8.count), key.utf8.allSatisfy({ (0x21...0x7e).contains($0) }) else {
            throw .header(Fault(field: "Idempotency-Key", problem: .wanted(.word(.wantedKey))))
        }
        return key
    }

    private func tags(of request: Request) throws(WrongRequest) -> Asked.Tags? {
        guard let text = request.headers[.ifMatch] else {
            if takesTag { throw .unseen }
            return nil
        }
        let parts = text.split(separator: ",").map { $0.trimming(while: \.isWhitespace) }
        if parts == ["*"] { return .any }
        // A weak tag, W/"…", is none of ours: they match nothing (RFC 9110, section 13.1.1).
        return .some(Set(parts.map { EntityTag($0.trimming { $0 == "\"" }) }))
    }
}

extension StringProtocol {
    /// The text without what satisfies `isBlank` at either end.
    fileprivate func trimming(while isBlank: (Character) -> Bool) -> String {
        String(drop(while: isBlank).reversed().drop(while: isBlank).reversed())
    }
}

extension Shape {
    /// The value that a text in a path or a query stands for; the text itself where that is to be told as wrong.
    fileprivate func value(of text: String) -> JSONValue {
        switch self {
        case .integer: Int64(text).map(JSONValue.integer) ?? .text(text)
        case .truth: Bool(text).map(JSONValue.truth) ?? .text(text)
        case .nullable(let shape): shape.value(of: text)
        // Apart by commas, as `style: form` without `explode` has it.
        case .list(let items): .list(text.split(separator: ",").map { items.value(of: String($0)) })
        case .text, .record, .choice, .named: .text(text)
        }
    }
}
