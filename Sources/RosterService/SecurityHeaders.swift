import HTTPTypes
import Hummingbird
import RosterWeb

/// What stands on every response, refusals too: nothing is loaded from elsewhere, framed, guessed or kept.
struct SecurityHeaders: RouterMiddleware {
    /// Whether people reach the service over TLS, which a proxy ends.
    let isReachedOverTLS: Bool

    private static let policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
        + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'"

    private static let fields = [
        ("Content-Security-Policy", policy),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "no-referrer"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
    ].compactMap { name, value in HTTPField.Name(name).map { HTTPField(name: $0, value: value) } }

    func handle(
        _ request: Request,
        context: RosterRequestContext,
        next: @concurrent (Request, RosterRequestContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        // No route sets any of them, and to look for them among the others takes longer than to add them.
        for field in Self.fields { response.headers.append(field) }
        if isReachedOverTLS { response.headers[.strictTransportSecurity] = "max-age=63072000; includeSubDomains" }
        // What a page or an answer tells may be personal; only what says otherwise, such as the style sheet, is kept.
        if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
        return response
    }
}
