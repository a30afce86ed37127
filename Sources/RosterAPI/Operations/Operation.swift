import HTTPTypes
import Hummingbird
import RosterDesk
import RosterWeb

/// One thing that can be asked over HTTP: how it is asked, what is answered, and what it means.
struct Operation: Sendable {
    let method: HTTPRequest.Method

    /// Under `/api/v1/`, with the names of parameters in braces.
    let path: String

    /// What it does, in one sentence.
    let summary: String
    let answer: Answer

    private let naming: @Sendable () -> String
    private let asking: Lazily<Question>

    /// Does it.
    let respond: @Sendable (Asked, Visitor, Desks) async throws -> Response

    /// What it is called and what it takes are found out when somebody asks: to look into all types when the service starts
    /// would take longer than the rest of starting.
    init(
        method: HTTPRequest.Method,
        path: String,
        name: @autoclosure @escaping @Sendable () -> String,
        summary: String,
        question: @autoclosure @escaping @Sendable () throws -> Question,
        answer: Answer,
        respond: @escaping @Sendable (Asked, Visitor, Desks) async throws -> Response
    ) {
        (self.method, self.path, self.summary, self.answer) = (method, path, summary, answer)
        (naming, asking, self.respond) = (name, Lazily(question), respond)
    }

    /// What it is called in the description, such as `ListMandates`: the name of its use case.
    var name: String { naming() }

    /// What it takes.
    ///
    /// - Throws: `ShapeRecorder.Unreadable`, which would be the program's mistake.
    var question: Question { get throws { try asking.value() } }

    /// What is answered when it is done.
    struct Answer: Sendable {
        var status = HTTPResponse.Status.ok
        var mediaType = "application/json"

        /// What it looks like; `nil` where it is no JSON.
        ///
        /// It is found out when somebody asks for the description.
        let shape: @Sendable () throws -> Shape?

        /// What is answered to a dry run; `nil` where there is none.
        var rehearsed: @Sendable () throws -> Shape? = { nil }

        /// Whether a tag says which state of a thing is shown.
        var isTagged = false
    }
}

extension Operation {
    /// The parts of a path that are values.
    static func names(in path: String) -> [String] {
        path.split(separator: "/").filter { $0.hasPrefix("{") }.map { String($0.dropFirst().dropLast()) }
    }

    /// The fields of a use case, those that are left out here not among them, and with what is taken where nothing is said.
    static func fields<Ask: UseCase>(
        of ask: Ask.Type,
        without hidden: [String] = [],
        standard: [String: JSONValue] = [:],
        ranges: [String: ClosedRange<Int64>] = [:]
    ) throws -> [FieldShape] {
        guard case .record(let record) = try ShapeRecorder().find(ask).shape else {
            throw ShapeRecorder.Unreadable(type: "\(ask)")
        }
        return record.fields.filter { !hidden.contains($0.name) }.map { field in
            var field = field
            if let range = ranges[field.name] { field.shape = .integer(range) }
            if let value = standard[field.name] { (field.isRequired, field.standard) = (false, value) }
            return field
        }
    }
}
