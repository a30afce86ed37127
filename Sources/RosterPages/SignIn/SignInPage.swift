package import HTTPTypes
package import Hummingbird
import Phrases

/// The page on which a one-time link is used.
package struct SignInPage: Sendable {
    /// Why nobody is signed in.
    package enum Problem: Sendable {
        /// It was opened without a link.
        case noLink

        /// The link was used, has expired, or never was one.
        case spent
    }

    private let link: String?
    private let problem: Problem?

    package init(link: String?, problem: Problem?) { (self.link, self.problem) = (link, problem) }

    package func response(status: HTTPResponse.Status = .ok) -> Response {
        Page(title: Words.shown[.signIn], content: content, place: nil, visitor: nil).response(status: status)
    }

    private var content: HTML {
        let words = Words.shown
        let told: HTML =
            switch problem {
            case .noLink: "<p>\(words[.signInTakesLink])</p>\n<p><code>roster user link NAME</code></p>\n"
            case .spent: "<p>\(words[.linkIsSpent])</p>\n"
            case nil: HTML()
            }
        let form: HTML =
            link.map { link in
                """
                <form method="post" action="/sign-in"><p>\(words[.signInOnce])</p>
                <input type="hidden" name="link" value="\(link)"><p><button>\(words[.signIn])</button></p></form>

                """
            } ?? HTML()
        return "<h1>\(words[.signIn])</h1>\n\(told)\(form)"
    }
}
