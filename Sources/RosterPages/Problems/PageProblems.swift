package import Hummingbird
import Logging
package import RosterWeb

/// Tells people in words why there is no page; programs, which ask under `/api/`, are told elsewhere.
package struct PageProblems: RouterMiddleware {
    package init() {}

    package func handle(
        _ request: Request,
        context: RosterRequestContext,
        next: @concurrent (Request, RosterRequestContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch  where !request.uri.path.hasPrefix("/api/") {
            if error is NobodyAdmitted {
                return SignInPage(link: nil, problem: .noLink).response(status: .unauthorized)
            }
            let problem = ProblemPage(error)
            if problem.status == .internalServerError { context.logger.error("no page: \(error)") }
            return problem.response(for: context.visitor)
        }
    }
}
