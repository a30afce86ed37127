package import Foundation
import FoundationNetworking
import Logging
import NIOCore
import NIOPosix
import Policies
package import Postgres
package import RosterDesk
import RosterSchema
package import RosterService
import RosterTesting

/// A served database with the sample, a user in every role, and short ways to ask.
package struct ServiceHarness: Sendable {
    package let port: Int
    package let options: ConnectionOptions

    /// A token of each role, and a session.
    package let tokens: [Role: String]
    package let sessions: [Role: String]

    /// What a test needed was not there.
    package enum Missing: Error {
        case port
        case address(String)
        case token(Role)
        case answer
        case object
    }

    /// Serves a database of its own, gives `body` the harness, and ends the service afterwards.
    package static func with(
        patience: ClientPatience = ClientPatience(),
        requestsPerSecond: Int = 10_000,
        _ body: (ServiceHarness) async throws -> Void
    ) async throws {
        try await RosterDatabase.with { database in
            let connection = try await Connection.open(database, logger: .silent)
            try await connection.use { session in
                _ = try ReferenceData.loadOnce(.whole, clock: .real, session) { try LoadSample().perform(in: $0) }
            }
            let (tokens, sessions) = try await secrets(in: database)
            try await serve(database, patience, requestsPerSecond, tokens: tokens, sessions: sessions, body)
        }
    }

    private static func serve(
        _ database: ConnectionOptions,
        _ patience: ClientPatience,
        _ requestsPerSecond: Int,
        tokens: [Role: String],
        sessions: [Role: String],
        _ body: (ServiceHarness) async throws -> Void
    ) async throws {
        let (ports, listening) = AsyncStream<Int>.makeStream()
        var options = ServiceOptions(
            host: "localhost",
            port: 0,
            database: database,
            connectionsPerRole: 4,
            policies: try Policies(overriding: nil),
            logger: .silent
        )
        (options.patience, options.requestsPerSecond) = (patience, requestsPerSecond)
        options.whenListening = { listening.yield($0) }
        let service = Service(options)
        let running = Task { try await service.run() }
        defer { running.cancel() }
        var iterator = ports.makeAsyncIterator()
        guard let port = await iterator.next() else { throw Missing.port }
        try await body(ServiceHarness(port: port, options: database, tokens: tokens, sessions: sessions))
        running.cancel()
        _ = try? await running.value
    }

    /// A user of each role, named like it.
    private static func secrets(
        in database: ConnectionOptions
    ) async throws -> (tokens: [Role: String], sessions: [Role: String]) {
        let pool = Pool(database, logger: .silent)
        let desk = Desk(pool, logger: .silent)
        let administrator = Circumstances(
            role: .administrator,
            reason: nil,
            asKnownOn: nil,
            clock: nil,
            ending: .forGood
        )
        var (tokens, sessions): ([Role: String], [Role: String]) = ([:], [:])
        for role in Role.allCases {
            _ = try await desk.perform(AddUser(name: role.rawValue), under: administrator)
            _ = try await desk.perform(GrantRole(.grant, role, user: role.rawValue), under: administrator)
            let (token, link, session) = (Secret(new: .token), Secret(new: .link), Secret(new: .session))
            for secret in [token, link] {
                let ask = IssueCredential(secret, for: role.rawValue, in: role, extent: .changing, lasting: 600)
                _ = try await desk.perform(ask, under: administrator)
            }
            _ = try await Gate(pool).signIn(by: link, opening: session)
            (tokens[role], sessions[role]) = (token.text, session.text)
        }
        await pool.shutDown()
        return (tokens, sessions)
    }

    /// Makes a secret that lets in the user who is named like their role.
    package func issue(_ secret: Secret, to role: Role) async throws {
        try await administer(
            IssueCredential(secret, for: role.rawValue, in: role, extent: .changing, lasting: 600)
        )
    }

    /// Asks something as the administrator.
    package func administer(_ ask: some UseCase) async throws {
        let pool = Pool(options, logger: .silent)
        _ = try await Desk(pool, logger: .silent).perform(
            ask,
            under: Circumstances(role: .administrator, reason: nil, asKnownOn: nil, clock: nil, ending: .forGood)
        )
        await pool.shutDown()
    }

    /// What comes of a request.
    package struct Answer: Sendable {
        package let status: Int
        package let headers: [String: String]
        package let body: Data

        package var text: String { String(decoding: body, as: UTF8.self) }

        /// The JSON document as an object.
        package func object() throws -> [String: Any] {
            guard let object = try JSONSerialization.jsonObject(with: body) as? [String: Any] else {
                throw Missing.object
            }
            return object
        }
    }

    /// Connects, sends the beginning of a request and nothing more, and waits until the service closes the connection.
    package func stall(after beginning: String) async throws {
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connect(host: "localhost", port: port).get()
        try await channel.writeAndFlush(ByteBuffer(string: beginning)).get()
        try await channel.closeFuture.get()
    }

    /// Asks for something again and again without reading any answer, and waits until the service closes the connection.
    package func ignore(_ path: String, as role: Role) async throws {
        guard let token = tokens[role] else { throw Missing.token(role) }
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .channelOption(.autoRead, value: false)
            .channelOption(.socketOption(.so_rcvbuf), value: 4_096)
            .connect(host: "localhost", port: port).get()
        let request = "GET \(path) HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer \(token)\r\n\r\n"
        try await channel.writeAndFlush(ByteBuffer(string: String(repeating: request, count: 200))).get()
        // Who does not read learns that the other side is gone only by writing.
        while (try? await channel.writeAndFlush(ByteBuffer(string: "\r\n")).get()) != nil {
            try await Task.sleep(for: .milliseconds(100))
        }
    }

    /// Opens a page as somebody who has signed in.
    package func visit(_ path: String, as role: Role) async throws -> Answer {
        guard let session = sessions[role] else { throw Missing.token(role) }
        return try await ask(path, headers: ["Cookie": "__Host-roster=\(session)"])
    }

    /// Asks for what lies at a path; redirections are not followed.
    package func ask(
        _ path: String,
        _ method: String = "GET",
        as role: Role? = nil,
        headers: [String: String] = [:],
        body: Data? = nil
    ) async throws -> Answer {
        guard let address = URL(string: "http://localhost:\(port)\(path)") else { throw Missing.address(path) }
        var request = URLRequest(url: address)
        request.httpMethod = method
        request.httpBody = body
        request.httpShouldHandleCookies = false
        if let role {
            guard let token = tokens[role] else { throw Missing.token(role) }
            request.setValue("Bearer \(token)", forHTTPHeaderField: "Authorization")
        }
        for (name, value) in headers { request.setValue(value, forHTTPHeaderField: name) }
        let session = URLSession(configuration: .ephemeral, delegate: NoRedirections(), delegateQueue: nil)
        defer { session.finishTasksAndInvalidate() }
        let (data, response) = try await session.data(for: request)
        guard let answer = response as? HTTPURLResponse else { throw Missing.answer }
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
