package import Hummingbird
import Logging
package import RosterWeb

/// Tells people in words why there is no page; programs are told elsewhere (`Refusals`).
///
/// What stays in the log names no value that anybody sent or stored.
package struct PageProblems: RouterMiddleware {
    package init() {}

    package func handle(
        _ request: Request,
        context: RosterRequestContext,
        next: @concurrent (Request, RosterRequestContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch {
            guard !request.isForProgram else { throw error }
            if error is NobodyAdmitted {
                return SignInPage(link: nil, problem: .noLink).response(status: .unauthorized)
            }
            let problem = ProblemPage(error)
            if problem.status == .internalServerError { context.logger.error("no page: \(type(of: error))") }
            return problem.response(for: context.visitor)
        }
    }
}
