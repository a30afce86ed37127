import HTTPTypes
import Hummingbird
import Logging
import Phrases
import RosterAPI
import RosterDesk
import RosterWeb

/// Tells programs in problem details why something was not done; people are told by a page (`PageProblems`).
///
/// What they are not told stays in the log, which names no value that anybody sent.
struct Refusals: RouterMiddleware {
    let logger: Logger

    func handle(
        _ request: Request,
        context: RosterRequestContext,
        next: @concurrent (Request, RosterRequestContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch {
            guard request.isForProgram else { throw error }
            let problem = Self.problem(error)
            if problem.isDefect {
                logger.error("\(request.method) \(context.endpointPath ?? "none"): \(type(of: error))")
            }
            return try problem.response()
        }
    }

    private static let phrases = Phrases(in: .english, .plain)

    private static func problem(_ error: any Error) -> Problem {
        switch error {
        case let failure as Failure: Problem(failure, in: phrases)
        case let wrong as WrongRequest: Problem(wrong, in: phrases)
        case let error as TooManyRequests: Problem(error, in: phrases)
        case is NobodyAdmitted: Problem(.unauthorized, phrases(.word(.nobodyAdmitted)))
        case let error as any HTTPResponseError: Problem(error.status, error.status.reasonPhrase)
        default: Problem(.internalServerError, phrases(.word(.defectText)))
        }
    }
}
