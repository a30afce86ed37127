import HTTPTypes
package import Hummingbird
import NIOCore
package import RosterWeb

/// Everything under `/api/v1`.
package struct APIRoutes: Sendable {
    private let desks: Desks
    private let operations: [Operation]

    package init(_ desks: Desks) {
        self.desks = desks
        operations = Operations.all()
    }

    /// Adds the routes, for whoever was let in.
    package func add(to router: RouterGroup<AdmittedContext>) {
        for operation in operations {
            router.on(RouterPath(operation.path), method: operation.method) { request, context in
                let asked = try await operation.question.read(request, context)
                return try await operation.respond(asked, context.visitor, desks)
            }
        }
        for (path, operations) in Dictionary(grouping: operations, by: \.path) {
            refuse(others: operations.map(\.method), at: path, of: router)
        }
        for method in Self.methods {
            router.on("**", method: method) { _, _ -> Response in throw WrongRequest.noSuchPath }
        }
    }

    /// Adds the description of the routes, which is open to everybody.
    package func addDescription(to router: Router<RosterRequestContext>) {
        router.get("api/v1/openapi.yaml") { _, _ in
            // To make it takes a while, in which others are served.
            let text = try await withTaskExecutorPreference(globalConcurrentExecutor) { try Self.description.get() }
            return Response(
                status: .ok,
                headers: [.contentType: "application/yaml; charset=utf-8", .cacheControl: "max-age=300"],
                body: ResponseBody(byteBuffer: ByteBuffer(string: text))
            )
        }
    }

    /// Made when it is asked for the first time.
    private static let description = Result { try OpenAPI(Operations.all(), meanings: .embedded).text() }

    private static let methods: [HTTPRequest.Method] = [
        .get, .head, .post, .put, .patch, .delete, .options, .trace, .query,
    ]

    /// A path that is there with another method is told from one that is not (RFC 9110, section 15.5.6).
    private func refuse(
        others taken: [HTTPRequest.Method],
        at path: String,
        of router: RouterGroup<AdmittedContext>
    ) {
        let names = taken.map(\.rawValue) + (taken.contains(.get) ? ["HEAD"] : [])
        for method in Self.methods where !taken.contains(method) && !names.contains(method.rawValue) {
            router.on(RouterPath(path), method: method) { _, _ -> Response in
                throw WrongRequest.method(allowed: names)
            }
        }
    }
}

extension HTTPRequest.Method {
    /// Asking with a body, which no path takes.
    fileprivate static var query: HTTPRequest.Method { HTTPRequest.Method("QUERY") ?? .trace }
}
