import Hummingbird
import RosterWeb

/// Counts every request, by its route and its answer.
struct Counting: RouterMiddleware {
    let metrics: Metrics

    func handle(
        _ request: Request,
        context: RosterRequestContext,
        next: @concurrent (Request, RosterRequestContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        metrics.begin()
        let response: Response
        do {
            response = try await next(request, context)
        } catch {
            metrics.end(request.method.rawValue, "", 500, after: .now - start)
            throw error
        }
        let route = context.endpointPath ?? "none"
        metrics.end(request.method.rawValue, route, response.status.code, after: .now - start)
        return response
    }
}
