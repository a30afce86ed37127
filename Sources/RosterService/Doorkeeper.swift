import HTTPTypes
import Hummingbird
import RosterDesk
import RosterWeb

/// Finds out who asks, by the token or the session that the request shows.
///
/// Whoever shows nothing, or nothing that holds, goes on as nobody: the routes say what nobody may see.
struct Doorkeeper: RouterMiddleware {
    let gate: Gate
    let limits: RequestLimits

    /// The cookie of a session; the prefix binds it to this host, to TLS and to every path (RFC 6265bis, section 4.1.3.2).
    static let cookie = "__Host-roster"

    func handle(
        _ request: Request,
        context: RosterRequestContext,
        next: @concurrent (Request, RosterRequestContext) async throws -> Response
    ) async throws -> Response {
        guard let secret = Self.secret(of: request) else { return try await next(request, context) }
        try limits.begin(request, context)
        let admission: Admission?
        do {
            admission = try await gate.admit(secret)
        } catch {
            // That the database does not answer is not the asker's fault.
            limits.succeed(request, context)
            throw error
        }
        guard let admission else { return try await next(request, context) }
        limits.succeed(request, context)
        var context = context
        context.visitor = Visitor(
            name: admission.user,
            role: admission.role,
            shown: secret.kind == .session ? .session(formWord: secret.formWord) : .token(admission.extent),
            // Whoever changes something and looks at it then has to see what they did.
            sight: [.get, .head].contains(request.method) ? admission.sight : nil
        )
        if let visitor = context.visitor { try limits.count(visitor) }
        return try await next(request, context)
    }

    /// What the request shows: programs are known by `Authorization` alone, whoever reads a page by the cookie alone.
    static func secret(of request: Request) -> Secret? {
        if request.isForProgram {
            guard let header = request.headers[.authorization], header.prefix(7).lowercased() == "bearer " else {
                return nil
            }
            return Secret(header.dropFirst(7).drop { $0 == " " }, of: .token)
        }
        return request.cookies[cookie].flatMap { Secret($0.value, of: .session) }
    }
}
