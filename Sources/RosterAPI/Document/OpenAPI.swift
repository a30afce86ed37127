import HTTPTypes
import Yams

/// The description of the interface (OpenAPI 3.1), made of the operations themselves, so that it cannot say anything else
/// than they do.
struct OpenAPI {
    private let operations: [Operation]
    private let meanings: Meanings

    init(_ operations: [Operation], meanings: Meanings) {
        self.operations = operations
        self.meanings = meanings
    }

    /// - Throws: `YamlError`, or `Meanings.Missing`.
    func text() throws -> String {
        var schemas = SchemaWriter(meanings: meanings)
        let paths = try Dictionary(grouping: operations, by: \.path).sorted { $0.key < $1.key }.map {
            path,
            operations in
            (
                "/" + path,
                try Node(fields: operations.map { ($0.method.rawValue.lowercased(), try describe($0, &schemas)) })
            )
        }
        let components: [(String, Node)] = [
            ("securitySchemes", ["token": ["type": "http", "scheme": "bearer"]]),
            ("parameters", try commonParameters(&schemas)), ("headers", Self.headers),
            ("responses", Node(fields: Self.refusals.map { ("\($0.code)", Self.refusal($0)) })),
            ("schemas", try schemas.components()),
        ]
        let document = Node(fields: [
            ("openapi", "3.1.0"), ("info", Self.info), ("servers", [["url": "/api/v1"]]),
            ("security", [["token": []]]), ("paths", Node(fields: paths)), ("components", Node(fields: components)),
        ])
        return try Yams.serialize(node: document, width: 120, allowUnicode: true)
    }

    private static var info: Node {
        Node(fields: [
            ("title", "Roster"), ("version", Node(text: "1")),
            ("summary", "The roster and staffing of the Group of Experts of the Security Council's 1540 Committee."),
            (
                "description",
                """
                Days are days of the Gregorian calendar, of which the last is included; a day that is not given is today in New York. \
                What is closed to the reader's role is null. Lists are told in parts: next is what after takes for the part that \
                follows, and null at the end. A change is made once under an Idempotency-Key, however often it is sent; with \
                dry_run=true it is made, told with its effect on the Group, and undone. Every refusal says which rule refuses, its \
                source, and what to do.
                """
            ), ("license", ["name": "Apache-2.0", "identifier": "Apache-2.0"]),
        ])
    }

    private func describe(_ operation: Operation, _ schemas: inout SchemaWriter) throws -> Node {
        var fields: [(String, Node)] = [
            ("operationId", Node(text: operation.name.prefix(1).lowercased() + operation.name.dropFirst())),
            ("tags", [Node(text: String(operation.path.prefix { $0 != "/" }))]),
            ("summary", Node(text: operation.summary)),
        ]
        let parameters = try parameters(of: operation, &schemas)
        if !parameters.isEmpty { fields.append(("parameters", Node(parameters))) }
        switch try operation.question.body {
        case .none: break
        case .record(let shape):
            let schema = try schemas.schema(of: .record(shape))
            fields.append(("requestBody", ["required": "true", "content": ["application/json": ["schema": schema]]]))
        case .file(let types):
            let file: Node = ["schema": ["type": "string", "format": "binary"]]
            fields.append(
                (
                    "requestBody",
                    Node(fields: [
                        ("required", "true"), ("content", Node(fields: types.map { ($0, file) })),
                    ])
                )
            )
        }
        fields.append(("responses", try responses(to: operation, &schemas)))
        return Node(fields: fields)
    }

    private func parameters(of operation: Operation, _ schemas: inout SchemaWriter) throws -> [Node] {
        let given = try operation.question.parameters.map { parameter in
            switch parameter.use {
            case .manner: Self.reference(to: parameter.field.name)
            case .ask: try describe(parameter, in: operation.name, &schemas)
            }
        }
        guard operation.method != .get else { return given }
        let heads = try operation.question.takesTag ? ["Idempotency-Key", "If-Match"] : ["Idempotency-Key"]
        return given + heads.map(Self.reference)
    }

    /// The parameters that many operations take, each described once.
    private static let common: [FieldShape] = [.asKnown, .limit, .after, .dryRun]

    private func commonParameters(_ schemas: inout SchemaWriter) throws -> Node {
        let manner = try Self.common.map { field in
            let parameter = Question.Parameter(field: field, place: .query, use: .manner)
            return (field.name, try describe(parameter, in: nil, &schemas))
        }
        return Node(fields: manner + [("Idempotency-Key", Self.idempotencyKey), ("If-Match", Self.ifMatch)])
    }

    private static func reference(to parameter: String) -> Node {
        ["$ref": Node(text: "#/components/parameters/\(parameter)")]
    }

    private func describe(
        _ parameter: Question.Parameter,
        in operation: String?,
        _ schemas: inout SchemaWriter
    ) throws -> Node {
        let isInPath = parameter.place == .path
        var fields: [(String, Node)] = [
            ("name", Node(text: parameter.field.name)), ("in", Node(text: parameter.place.rawValue)),
            ("description", Node(text: try meanings.meaning(of: parameter.field.name, in: operation))),
            ("required", isInPath || parameter.field.isRequired ? "true" : "false"),
        ]
        if case .list = parameter.field.shape { fields += [("style", "form"), ("explode", "false")] }
        fields.append(("schema", try schemas.schema(of: parameter.field.shape, standard: parameter.field.standard)))
        return Node(fields: fields)
    }

    private static var idempotencyKey: Node {
        [
            "name": "Idempotency-Key", "in": "header",
            "description": "Under which key it is changed: once, however often it is sent within a day.",
            "schema": ["type": "string", "pattern": "^[!-~]{1,255}$"],
        ]
    }

    private static var ifMatch: Node {
        [
            "name": "If-Match", "in": "header", "required": "true",
            "description": "The tag of what was seen (ETag), or * for whatever it is.", "schema": ["type": "string"],
        ]
    }

    private func responses(to operation: Operation, _ schemas: inout SchemaWriter) throws -> Node {
        let answer = operation.answer
        let schema = try answer.shape().map { try schemas.schema(of: $0) } ?? ["type": "string", "format": "binary"]
        var done: [(HTTPResponse.Status, Node)] = [(answer.status, schema)]
        if let rehearsed = try answer.rehearsed().map({ try schemas.schema(of: $0) }) {
            done = answer.status == .ok ? [(.ok, ["anyOf": [schema, rehearsed]])] : [(.ok, rehearsed)] + done
        }
        let answers = done.map { status, schema -> (String, Node) in
            var fields: [(String, Node)] = [("description", Node(text: status.reasonPhrase))]
            if answer.isTagged { fields.append(("headers", ["ETag": ["$ref": "#/components/headers/ETag"]])) }
            fields.append(("content", Node(fields: [(answer.mediaType, ["schema": schema])])))
            return ("\(status.code)", Node(fields: fields))
        }
        let refusals = try Self.refusals.filter { try operation.refuses(with: $0) }.map { status -> (String, Node) in
            ("\(status.code)", ["$ref": Node(text: "#/components/responses/\(status.code)")])
        }
        return Node(fields: answers + refusals)
    }

    private static let refusals: [HTTPResponse.Status] = [
        .badRequest, .unauthorized, .forbidden, .notFound, .preconditionFailed, .contentTooLarge,
        .unsupportedMediaType, .unprocessableContent, .preconditionRequired, .tooManyRequests, .internalServerError,
        .serviceUnavailable,
    ]

    private static func refusal(_ status: HTTPResponse.Status) -> Node {
        var fields: [(String, Node)] = [("description", Node(text: status.reasonPhrase))]
        if [.tooManyRequests, .serviceUnavailable].contains(status) {
            fields.append(("headers", ["Retry-After": ["$ref": "#/components/headers/Retry-After"]]))
        }
        let problem: Node = ["schema": ["$ref": "#/components/schemas/Problem"]]
        fields.append(("content", ["application/problem+json": problem]))
        return Node(fields: fields)
    }

    private static var headers: Node {
        Node(fields: [
            ("ETag", ["description": "Which state of the thing was seen.", "schema": ["type": "string"]]),
            ("Retry-After", ["description": "Seconds to wait.", "schema": ["type": "integer", "minimum": "1"]]),
        ])
    }
}

extension Operation {
    /// Whether it can be refused with a status.
    fileprivate func refuses(with status: HTTPResponse.Status) throws -> Bool {
        switch status {
        case .preconditionFailed, .preconditionRequired: try question.takesTag
        case .contentTooLarge, .unsupportedMediaType:
            if case .none = try question.body { false } else { true }
        default: true
        }
    }
}

extension Node {
    /// A mapping, in this order.
    init(fields: [(String, Node)]) {
        self = .mapping(Mapping(fields.map { (Node(text: $0), $1) }))
    }

    /// A text, also one that looks like something else.
    init(text: String) {
        let looksOtherwise = Self.words.contains(text) || text.first.map(Self.signs.contains) ?? true
        self = .scalar(Scalar(text, Tag(.str), looksOtherwise ? .singleQuoted : .any))
    }

    /// What YAML would take for no text, and with which signs such things begin.
    private static let words: Set<String> = ["null", "true", "false", "yes", "no", "on", "off", "~"]
    private static let signs: Set<Character> = Set("-+.0123456789")

    init(_ nodes: [Node]) { self = .sequence(Sequence(nodes)) }
}
