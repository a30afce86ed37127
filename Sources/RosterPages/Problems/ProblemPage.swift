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
            self.init(.badRequest, .cannotBeRead, words(.wrongField(query.name, wanted: query.wanted)))
        case is ForeignOrigin: self.init(.forbidden, .notDone, words[.foreignOrigin])
        case let error as any HTTPResponseError where error.status.code < 500:
            let isMissing = error.status == .notFound
            let text = words[isMissing ? .noPageHere : .requestNotUnderstood]
            self.init(error.status, isMissing ? .notFound : .notDone, text)
        default: self.init(.internalServerError, .defect, words[.defectText])
        }
    }

    private init(_ failure: Failure, _ words: Words) {
        switch failure {
        case .notFound(let subject, let name):
            self.init(.notFound, .notFound, words(.notFound("\(subject)", named: name)))
        case .noSuchFigure(let figure, _): self.init(.notFound, .notFound, words(.noSuchFigureOnPage(figure)))
        case .notAllowed(let role):
            self.init(.forbidden, .closedTitle, words(.closedToRole(words.phrases(.word(role.name)))))
        case .malformed: self.init(.unprocessableContent, .cannotBeRead, words[.requestNotUnderstood])
        case .unavailable, .unreachable, .outcomeUnknown, .wrongSchema:
            self.init(.serviceUnavailable, .notAvailable, words[.notAvailableText])
            retryAfter = "5"
        default: self.init(.internalServerError, .defect, words[.defectText])
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
