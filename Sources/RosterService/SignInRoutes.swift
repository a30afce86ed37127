import HTTPTypes
import Hummingbird
import RosterDesk
import RosterPages
import RosterWeb

/// How a person gets a session by a one-time link, and ends it.
///
/// Following the link shows a button, which alone uses it up: what looks at links in mail only follows them.
struct SignInRoutes: Sendable {
    let gate: Gate
    let limits: RequestLimits

    func add(to router: Router<RosterRequestContext>) {
        router.get("sign-in", use: ask)
        router.post("sign-in", use: signIn)
        router.post("sign-out", use: signOut)
    }

    private func ask(_ request: Request, _ context: RosterRequestContext) async throws -> Response {
        guard let shown = request.uri.queryParameters["link"] else {
            return SignInPage(link: nil, problem: .noLink).response()
        }
        guard let link = Secret(shown, of: .link) else { return SignInPage(link: nil, problem: .spent).response() }
        return SignInPage(link: link.text, problem: nil).response()
    }

    private func signIn(_ request: Request, _ context: RosterRequestContext) async throws -> Response {
        try request.requireOwnOrigin()
        try limits.begin(request, context)
        let form = try await URLEncodedFormDecoder().decode(LinkForm.self, from: request, context: context)
        let session = Secret(new: .session)
        guard let link = Secret(form.link, of: .link), try await gate.signIn(by: link, opening: session) != nil else {
            return SignInPage(link: nil, problem: .spent).response(status: .forbidden)
        }
        if let earlier = Doorkeeper.secret(of: request) { try await gate.signOut(earlier) }
        var response = Response.redirect(to: "/", type: .normal)
        response.setCookie(Self.cookie(session.text, maxAge: nil))
        return response
    }

    private func signOut(_ request: Request, _ context: RosterRequestContext) async throws -> Response {
        try request.requireOwnOrigin()
        let form = try await URLEncodedFormDecoder().decode(WordForm.self, from: request, context: context)
        if let session = Doorkeeper.secret(of: request) {
            guard form.word == session.formWord else { throw ForeignOrigin() }
            try await gate.signOut(session)
        }
        var response = Response.redirect(to: "/sign-in", type: .normal)
        response.setCookie(Self.cookie("", maxAge: 0))
        return response
    }

    private struct LinkForm: Decodable {
        let link: String
    }

    private struct WordForm: Decodable {
        let word: String
    }

    private static func cookie(_ value: String, maxAge: Int?) -> Cookie {
        Cookie(
            name: Doorkeeper.cookie,
            value: value,
            maxAge: maxAge,
            path: "/",
            secure: true,
            httpOnly: true,
            sameSite: .lax
        )
    }
}
