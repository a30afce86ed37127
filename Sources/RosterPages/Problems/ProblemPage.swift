import HTTPTypes
import Hummingbird
import Phrases
import RosterDesk
import RosterWeb

/// What stands where a page cannot be shown: why, and what the reader can do.
struct ProblemPage {
    let status: HTTPResponse.Status
    private let title: PageWord
    private let text: HTML
    private var retryAfter: String?
    private let words = Words.shown

    init(_ error: any Error, _ words: Words = .shown) {
        switch error {
        case let failure as Failure: self.init(failure, words)
        case let query as WrongQuery:
            self.init(.badRequest, .cannotBeRead, words(query.phrase(in: words.phrases)))
        case let error as TooManyRequests:
            self.init(.tooManyRequests, .notDone, words(.tooMany(waiting: error.seconds)))
            retryAfter = "\(error.seconds)"
        case is ForeignOrigin: self.init(.forbidden, .notDone, words[.foreignOrigin])
        case let error as any HTTPResponseError where error.status.code < 500:
            let isMissing = error.status == .notFound
            let text = words[isMissing ? .noPageHere : .requestNotUnderstood]
            self.init(error.status, isMissing ? .notFound : .notDone, text)
        default: self.init(.internalServerError, .defect, words[.defectText])
        }
    }

    private init(_ failure: Failure, _ words: Words) {
        let status = failure.httpStatus
        let text: HTML =
            switch failure {
            case .notFound(let subject, let name): words(.notFound("\(subject)", named: name))
            case .noSuchFigure(let figure, _): words(.noSuchFigureOnPage(figure))
            case .malformed: words[.requestNotUnderstood]
            case .outcomeUnknown: words[.notAvailableText]
            default: words(failure.httpPhrase(in: words.phrases) ?? .word(.defectText))
            }
        self.init(status, Self.title(of: status), text)
        if status == .serviceUnavailable { retryAfter = "5" }
    }

    private static func title(of status: HTTPResponse.Status) -> PageWord {
        switch status {
        case .notFound: .notFound
        case .forbidden: .closedTitle
        case .unprocessableContent: .cannotBeRead
        case .serviceUnavailable: .notAvailable
        default: .defect
        }
    }

    private init(_ status: HTTPResponse.Status, _ title: PageWord, _ text: HTML) {
        (self.status, self.title, self.text) = (status, title, text)
    }

    func response(for visitor: Visitor?) -> Response {
        let title = words[title]
        let home: HTML = visitor == nil ? HTML() : "<p>\(.link(Paths.group, words[.backToGroup]))</p>\n"
        var headers: HTTPFields = [:]
        headers[.retryAfter] = retryAfter
        return Page(title: title, content: "<h1>\(title)</h1>\n<p>\(text)</p>\n\(home)", place: nil, visitor: visitor)
            .response(status: status, headers: headers)
    }
}
