package import HTTPTypes
package import Hummingbird

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

    /// - Throws: why the template cannot be rendered, which would be the program's mistake.
    package func response(status: HTTPResponse.Status = .ok) throws -> Response {
        try Templates.page("sign-in", showing: content, status: status)
    }

    private var content: [String: Any] {
        var content: [String: Any] = ["language": "en", "direction": "ltr", "title": "Sign in"]
        content["link"] = link
        switch problem {
        case .noLink: content["problem"] = "Signing in takes a link. The administrator makes one: roster user link NAME"
        case .spent: content["problem"] = "This link was used, or has expired. Ask the administrator for another."
        case nil: break
        }
        return content
    }
}
