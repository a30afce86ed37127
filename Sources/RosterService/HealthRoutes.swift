import HTTPTypes
import Hummingbird
import NIOCore
import RosterWeb

/// What a watchman asks: whether the process lives, and whether it can serve.
struct HealthRoutes: Sendable {
    /// Whether the database is there, at the schema of this program.
    let isReady: @Sendable () async -> Bool

    func add(to router: Router<RosterRequestContext>) {
        router.get("healthz") { _, _ in Self.answer(.ok, "alive") }
        router.get("readyz") { _, _ in
            await isReady() ? Self.answer(.ok, "ready") : Self.answer(.serviceUnavailable, "the database is not ready")
        }
    }

    private static func answer(_ status: HTTPResponse.Status, _ text: String) -> Response {
        var response = Response(
            status: status,
            headers: [.contentType: "text/plain; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: "\(text)\n"))
        )
        if status == .serviceUnavailable { response.headers[.retryAfter] = "1" }
        return response
    }
}
