import Foundation
import FoundationNetworking
import Logging
import Policies
import Postgres
import RosterDesk
import RosterSchema
import RosterService
import RosterTesting
import Testing

/// A served database with the sample, a user in every role, and short ways to ask.
struct ServiceHarness: Sendable {
    let port: Int
    let options: ConnectionOptions

    /// A token of each role.
    let tokens: [Role: String]

    /// Serves a database of its own, gives `body` the harness, and ends the service afterwards.
    static func with(_ body: (ServiceHarness) async throws -> Void) async throws {
        try await RosterDatabase.with { database in
            let connection = try await Connection.open(database, logger: .silent)
            try await connection.use { session in
                _ = try ReferenceData.loadOnce(.whole, clock: .real, session) { try LoadSample().perform(in: $0) }
            }
            let tokens = try await tokens(in: database)
            try await serve(database, tokens: tokens, body)
        }
    }

    private static func serve(
        _ database: ConnectionOptions,
        tokens: [Role: String],
        _ body: (ServiceHarness) async throws -> Void
    ) async throws {
        let (ports, listening) = AsyncStream<Int>.makeStream()
        var options = ServiceOptions(
            host: "localhost",
            port: 0,
            database: database,
            connectionsPerRole: 4,
            policies: { try Policies(overriding: nil) },
            logger: .silent
        )
        options.whenListening = { listening.yield($0) }
        let service = Service(options)
        let running = Task { try await service.run() }
        defer { running.cancel() }
        var iterator = ports.makeAsyncIterator()
        let port = try #require(await iterator.next())
        try await body(ServiceHarness(port: port, options: database, tokens: tokens))
        running.cancel()
        _ = try? await running.value
    }

    /// A user of each role, named like it.
    private static func tokens(in database: ConnectionOptions) async throws -> [Role: String] {
        let pool = Pool(database, logger: .silent)
        let desk = Desk(pool, logger: .silent)
        let administrator = Circumstances(
            role: .administrator,
            reason: nil,
            asKnownOn: nil,
            clock: nil,
            ending: .forGood
        )
        var tokens: [Role: String] = [:]
        for role in Role.allCases {
            _ = try await desk.perform(AddUser(name: role.rawValue), under: administrator)
            _ = try await desk.perform(GrantRole(.grant, role, user: role.rawValue), under: administrator)
            let secret = Secret(new: .token)
            let ask = IssueCredential(secret, for: role.rawValue, in: role, extent: .changing, lasting: 600)
            _ = try await desk.perform(ask, under: administrator)
            tokens[role] = secret.text
        }
        await pool.shutDown()
        return tokens
    }

    /// What comes of a request.
    struct Answer: Sendable {
        let status: Int
        let headers: [String: String]
        let body: Data

        var text: String { String(decoding: body, as: UTF8.self) }

        /// The JSON document as an object.
        func object() throws -> [String: Any] {
            try #require(try JSONSerialization.jsonObject(with: body) as? [String: Any])
        }
    }

    /// Asks for what lies at a path; redirections are not followed.
    func ask(
        _ path: String,
        _ method: String = "GET",
        as role: Role? = nil,
        headers: [String: String] = [:],
        body: Data? = nil
    ) async throws -> Answer {
        var request = URLRequest(url: try #require(URL(string: "http://localhost:\(port)\(path)")))
        request.httpMethod = method
        request.httpBody = body
        request.httpShouldHandleCookies = false
        if let role { request.setValue("Bearer \(try #require(tokens[role]))", forHTTPHeaderField: "Authorization") }
        for (name, value) in headers { request.setValue(value, forHTTPHeaderField: name) }
        let session = URLSession(configuration: .ephemeral, delegate: NoRedirections(), delegateQueue: nil)
        defer { session.finishTasksAndInvalidate() }
        let (data, response) = try await session.data(for: request)
        let answer = try #require(response as? HTTPURLResponse)
        let fields = answer.allHeaderFields.compactMap { name, value in
            (name as? String).map { ($0.lowercased(), "\(value)") }
        }
        return Answer(
            status: answer.statusCode,
            headers: Dictionary(fields) { first, _ in first },
            body: data
        )
    }

    private final class NoRedirections: NSObject, URLSessionTaskDelegate, Sendable {
        func urlSession(
            _ session: URLSession,
            task: URLSessionTask,
            willPerformHTTPRedirection response: HTTPURLResponse,
            newRequest request: URLRequest,
            completionHandler: @escaping @Sendable (URLRequest?) -> Void
        ) {
            completionHandler(nil)
        }
    }
}
