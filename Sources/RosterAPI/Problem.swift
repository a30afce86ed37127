package import HTTPTypes
package import Hummingbird
package import Phrases
package import RosterDesk
package import RosterWeb

/// Why something was not done, as the interface tells it (RFC 9457).
package struct Problem: Codable, Sendable {
    /// There are no pages of the kinds of problems: which it is, the status and the rule say.
    private static let type = "about:blank"

    /// What kind it is.
    private let type: String
    private let title: String
    private let status: Int
    private let detail: String
    private let rule: String?
    private let source: String?
    private let remedy: String?

    /// Which field, or which rows of a file, are wrong.
    private let errors: [FieldError]?
    private let total: Int?

    /// The methods that a path takes, where another was used.
    private var allowed: [String]?

    /// How many seconds to wait before it is asked again.
    private var retryAfter: Int?

    private enum CodingKeys: String, CodingKey {
        case type, title, status, detail, rule, source, remedy, errors, total
    }

    /// What is wrong with a field, or a cell of a file.
    struct FieldError: Codable {
        var field: String?
        var row: Int?
        var column: String?
        var code: String?
        let message: String
    }

    /// What the Desk refused, in words for whoever asks over HTTP.
    package init(_ failure: Failure, in phrases: Phrases) {
        let (status, complaint) = (failure.httpStatus, Complaint(failure, in: phrases))
        type = Self.type
        (title, self.status) = (status.reasonPhrase, status.code)
        detail = failure.httpPhrase(in: phrases).map { phrases($0) } ?? complaint.message
        (rule, source, remedy, total) = (complaint.rule, complaint.source, complaint.remedy, complaint.total)
        let rows = complaint.rows?.map {
            FieldError(row: $0.row, column: $0.column, code: $0.code, message: $0.message)
        }
        allowed = nil
        errors = rows ?? complaint.field.map { [FieldError(field: $0, message: complaint.message)] }
    }

    /// A request that is wrong before it is asked.
    package init(_ wrong: WrongRequest, in phrases: Phrases) {
        let (status, faults) = (wrong.status, wrong.faults(phrases))
        type = Self.type
        (title, self.status, detail) = (status.reasonPhrase, status.code, wrong.detail(phrases))
        (rule, source, remedy) = (nil, nil, nil)
        errors = faults.isEmpty ? nil : faults.map { FieldError(field: $0.field, message: $0.message) }
        total = errors?.count
        allowed = wrong.allowed
    }

    /// A request of somebody who asks too often.
    package init(_ error: TooManyRequests, in phrases: Phrases) {
        self.init(.tooManyRequests, phrases(.tooMany(waiting: error.seconds)))
        retryAfter = error.seconds
    }

    /// A request that cannot be answered, in words.
    package init(_ status: HTTPResponse.Status, _ detail: String) {
        type = Self.type
        (title, self.status, self.detail) = (status.reasonPhrase, status.code, detail)
        (rule, source, remedy, errors, total, allowed) = (nil, nil, nil, nil, nil, nil)
    }

    /// Whether it is the program's own mistake.
    package var isDefect: Bool { status == 500 }

    /// The response that tells it.
    ///
    /// - Throws: what cannot be encoded, which would be the program's mistake.
    package func response() throws -> Response {
        var response = try Response(json: self, status: HTTPResponse.Status(code: status, reasonPhrase: title))
        response.headers[.contentType] = "application/problem+json"
        if let seconds = retryAfter ?? (status == 503 ? 1 : nil) { response.headers[.retryAfter] = "\(seconds)" }
        if let allowed { response.headers[.allow] = allowed.joined(separator: ", ") }
        if status == 401 { response.headers[.wwwAuthenticate] = "Bearer" }
        return response
    }
}
