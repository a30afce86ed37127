import RosterDesk
import Yams

/// Writes shapes as JSON Schema (2020-12); what has a name is written once, and referred to.
struct SchemaWriter {
    let meanings: Meanings
    private var named: [String: Node] = [:]

    init(meanings: Meanings) { self.meanings = meanings }

    /// The schemas that were referred to, and that of a refusal.
    mutating func components() throws -> Node {
        _ = try schema(of: ShapeRecorder().find(Problem.self).shape)
        return Node(fields: named.sorted { $0.key < $1.key })
    }

    mutating func schema(of shape: Shape, standard: JSONValue? = nil) throws -> Node {
        var fields = try self.fields(of: shape)
        if let standard { fields.append(("default", Node(standard))) }
        return Node(fields: fields)
    }

    private mutating func fields(of shape: Shape) throws -> [(String, Node)] {
        switch shape {
        case .text(let text): Self.fields(of: text)
        case .integer(let range):
            [
                ("type", "integer"), ("format", "int64"), ("minimum", Node(.integer(range.lowerBound))),
                ("maximum", Node(.integer(range.upperBound))),
            ]
        case .truth: [("type", "boolean")]
        case .list(let items): [("type", "array"), ("items", try schema(of: items))]
        case .record(let record): try fields(of: record)
        case .choice(let records): [("oneOf", Node(try records.map { Node(fields: try fields(of: $0)) }))]
        case .nullable(let shape): [("anyOf", [try schema(of: shape), ["type": Node(text: "null")]])]
        case .named(let name): Self.reference(to: name)
        }
    }

    private mutating func fields(of record: RecordShape) throws -> [(String, Node)] {
        if let name = record.name {
            if named[name] == nil {
                // It may hold others of its kind.
                named[name] = [:]
                named[name] = Node(fields: try contents(of: record))
            }
            return Self.reference(to: name)
        }
        return try contents(of: record)
    }

    private mutating func contents(of record: RecordShape) throws -> [(String, Node)] {
        var properties: [(String, Node)] = []
        for field in record.fields {
            // What is sent may be null where it may be left out.
            let shape = record.isAsked && !field.isRequired ? Shape.nullable(field.shape) : field.shape
            var fields = try fields(of: shape)
            if case .list = field.shape, field.isRequired, record.isAsked { fields.append(("minItems", "1")) }
            if let standard = field.standard { fields.append(("default", Node(standard))) }
            fields.append(("description", Node(text: try meanings.meaning(of: field.name, in: record.name))))
            properties.append((field.name, Node(fields: fields)))
        }
        let required = record.fields.filter(\.isRequired).map { Node(text: $0.name) }
        return [
            ("type", "object"), ("properties", Node(fields: properties)), ("required", Node(required)),
            ("additionalProperties", "false"),
        ]
    }

    private static func reference(to name: String) -> [(String, Node)] {
        [("$ref", Node(text: "#/components/schemas/\(name)"))]
    }

    private static func fields(of text: TextShape) -> [(String, Node)] {
        var fields: [(String, Node)] = [("type", "string")]
        switch text.formats.count {
        case 0: break
        case 1: fields.append(("format", Node(text: text.formats[0])))
        default:
            fields.append(
                ("anyOf", Node(text.formats.map { format in Node(fields: [("format", Node(text: format))]) }))
            )
        }
        if let pattern = text.pattern { fields.append(("pattern", Node(text: pattern))) }
        if let choices = text.choices { fields.append(("enum", Node(choices.map { Node(text: $0) }))) }
        if !text.formats.isEmpty || text.pattern != nil { fields.append(("examples", [Node(text: text.example)])) }
        return fields
    }
}

extension Node {
    /// A value as it stands in a document.
    init(_ value: JSONValue) {
        switch value {
        case .null: self = .scalar(Scalar("null", Tag(.null)))
        case .truth(let truth): self = .scalar(Scalar("\(truth)", Tag(.bool)))
        case .integer(let integer): self = .scalar(Scalar("\(integer)", Tag(.int)))
        case .number(let number): self = .scalar(Scalar("\(number)", Tag(.float)))
        case .text(let text): self.init(text: text)
        case .list(let list): self.init(list.map { Node($0) })
        case .record(let record): self.init(fields: record.sorted { $0.key < $1.key }.map { ($0, Node($1)) })
        }
    }
}
