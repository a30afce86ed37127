package import HTTPTypes
package import Hummingbird
package import RosterDesk
import RosterWeb

/// Why something was not done, as the interface tells it (RFC 9457).
package struct Problem: Encodable, Sendable {
    /// What kind it is; there are no pages of the kinds, so all are the status itself.
    private let type = "about:blank"
    package let title: String
    private let status: Int
    package let detail: String
    private let rule: String?
    private let source: String?
    package let remedy: String?

    /// Which field, or which rows of a file, are wrong.
    private let errors: [FieldError]?
    private let total: Int?

    /// After how many seconds it may be tried again; said in a header.
    private let retryAfter: Int?

    private enum CodingKeys: String, CodingKey {
        case type, title, status, detail, rule, source, remedy, errors, total
    }

    /// What is wrong with a field, or a cell of a file.
    private struct FieldError: Encodable {
        var field: String?
        var row: Int?
        var column: String?
        var code: String?
        let message: String
    }

    /// The words of a refusal with the status of HTTP that tells its kind.
    package init(_ complaint: Complaint) {
        let status = complaint.kind.httpStatus
        (title, self.status, detail) = (status.reasonPhrase, status.code, complaint.message)
        (rule, source, remedy, total) = (complaint.rule, complaint.source, complaint.remedy, complaint.total)
        let rows = complaint.rows?.map {
            FieldError(row: $0.row, column: $0.column, code: $0.code, message: $0.message)
        }
        errors = rows ?? complaint.field.map { [FieldError(field: $0, message: complaint.message)] }
        retryAfter = status == .serviceUnavailable ? 1 : nil
    }

    /// A request that is wrong before it is asked: its words, and which parameter or field they are about.
    package init(_ status: HTTPResponse.Status, _ detail: String, field: String? = nil, retryAfter: Int? = nil) {
        (title, self.status, self.detail) = (status.reasonPhrase, status.code, detail)
        (rule, source, remedy, total) = (nil, nil, nil, nil)
        errors = field.map { [FieldError(field: $0, message: detail)] }
        self.retryAfter = retryAfter
    }

    package var httpStatus: HTTPResponse.Status { HTTPResponse.Status(code: status, reasonPhrase: title) }

    /// Whether it is the program's own mistake.
    package var isDefect: Bool { status == 500 }

    /// The response that tells it.
    ///
    /// - Throws: what cannot be encoded, which would be the program's mistake.
    package func response() throws -> Response {
        var response = try Response(json: self, status: httpStatus)
        response.headers[.contentType] = "application/problem+json"
        if let retryAfter { response.headers[.retryAfter] = "\(retryAfter)" }
        if status == 401 { response.headers[.wwwAuthenticate] = "Bearer" }
        return response
    }
}

extension Complaint.Kind {
    /// The status of HTTP that tells it.
    fileprivate var httpStatus: HTTPResponse.Status {
        switch self {
        case .misunderstood: .badRequest
        case .refused: .unprocessableContent
        case .notFound: .notFound
        case .notAllowed: .forbidden
        case .tryAgain, .unreachable: .serviceUnavailable
        case .defect: .internalServerError
        }
    }
}
