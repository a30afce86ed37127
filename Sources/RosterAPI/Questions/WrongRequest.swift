package import HTTPTypes
import Phrases

/// A request that is wrong before anything is asked.
package enum WrongRequest: Error, Sendable {
    /// Fields are wrong or missing, in the path, the query or the body.
    case fields([Fault])

    /// A line of the head is wrong.
    case header(Fault)
    case notJSON

    /// The body is none of the media types that are taken.
    case media([String])

    /// It is not said what was seen of a thing that is changed.
    case unseen
    case noSuchPath

    /// The item after which a list was to go on is not in it.
    case noSuchItem
    case method(allowed: [String])

    package var status: HTTPResponse.Status {
        switch self {
        case .fields, .header, .notJSON: .badRequest
        case .media: .unsupportedMediaType
        case .unseen: .preconditionRequired
        case .noSuchPath, .noSuchItem: .notFound
        case .method: .methodNotAllowed
        }
    }

    /// What is wrong, field by field.
    func faults(_ phrases: Phrases) -> [(field: String, message: String)] {
        switch self {
        case .fields(let faults): faults.map { ($0.field, $0.message(in: phrases)) }
        case .header(let fault): [(fault.field, fault.message(in: phrases))]
        case .notJSON, .media, .unseen, .noSuchPath, .noSuchItem, .method: []
        }
    }

    /// What is wrong, in one sentence or several.
    func detail(_ phrases: Phrases) -> String {
        switch self {
        case .fields, .header: faults(phrases).map(\.message).joined(separator: " ")
        case .notJSON: phrases(.notJSON)
        case .media(let types): phrases(.wantedMedia(types))
        case .unseen: phrases(.preconditionRequired)
        case .noSuchPath: phrases(.noSuchPath(describedAt: "/api/v1/openapi.yaml"))
        case .noSuchItem: phrases(.wrongField("after", wanted: phrases(.word(.wantedCursor))))
        case .method(let allowed): phrases(.methodNotAllowed(allowed))
        }
    }

    /// The methods that are taken, where another was used.
    var allowed: [String]? { if case .method(let allowed) = self { allowed } else { nil } }
}
