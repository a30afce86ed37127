import Foundation
import Glibc
import NIOConcurrencyHelpers

/// Stands between a client and a server, counts what the client sends, and cuts the connection where a test says.
///
/// A call is what the client sends at once: the beginning of a session, one statement, or several in one trip.
package final class CuttingProxy: Sendable {
    /// Where the connection is cut.
    package enum Cut: Hashable, Sendable {
        /// The call with this number, counted from 1, does not reach the server.
        case before(call: Int)

        /// It does, and its answer does not reach the client.
        case after(call: Int)
    }

    /// What comes after the cut.
    package enum Sequel: Hashable, Sendable {
        /// Connections work again.
        case again

        /// Nothing passes any more.
        case never
    }

    private struct State {
        var cut: Cut?
        var sequel = Sequel.again
        var calls = 0
        var isClosed = false
    }

    /// The folder of the proxy's socket: what libpq takes for a host, with the server's port.
    package let directory: String

    private let server: String
    private let listener: Int32
    private let state = NIOLockedValueBox(State())

    /// A proxy before a server, which lets everything pass.
    package static func start(before server: PrivateServer) async throws -> CuttingProxy {
        try CuttingProxy(
            in: try await ServerFolder.new(),
            to: "\(server.directory)/.s.PGSQL.\(server.port)",
            server.port
        )
    }

    private init(in directory: String, to server: String, _ port: Int) throws {
        self.directory = directory
        self.server = server
        listener = try UnixSocket.listen("\(directory)/.s.PGSQL.\(port)")
        Thread.detachNewThread { [weak self] in
            while let client = (self?.listener).flatMap(UnixSocket.accept) { self?.pass(client) }
        }
    }

    /// Begins to count anew, and cuts once, where this says.
    package func arm(_ cut: Cut?, then sequel: Sequel) {
        state.withLockedValue { $0 = State(cut: cut, sequel: sequel) }
    }

    /// How many calls there were since it was armed.
    package var calls: Int { state.withLockedValue(\.calls) }

    /// Ends the proxy; connections that are open stay.
    package func stop() { UnixSocket.end(listener) }

    private func pass(_ client: Int32) {
        guard !state.withLockedValue(\.isClosed), let upstream = UnixSocket.connect(server) else {
            UnixSocket.end(client)
            return UnixSocket.close(client)
        }
        let pair = Pair(client: client, server: upstream)
        Thread.detachNewThread { self.forward(pair) }
        Thread.detachNewThread { Self.answer(pair) }
    }

    /// Carries what the client sends.
    private func forward(_ pair: Pair) {
        while let bytes = UnixSocket.read(pair.client) {
            let cut = state.withLockedValue { state -> Cut? in
                state.calls += 1
                let cut = [Cut.before(call: state.calls), .after(call: state.calls)].first { $0 == state.cut }
                if cut != nil, state.sequel == .never { state.isClosed = true }
                return cut
            }
            if case .before = cut { break }
            if case .after = cut { pair.isDeaf.withLockedValue { $0 = true } }
            guard UnixSocket.write(bytes, to: pair.server) else { break }
        }
        pair.end()
    }

    /// Carries what the server answers, until the answer that is not to arrive.
    private static func answer(_ pair: Pair) {
        while let bytes = UnixSocket.read(pair.server), !pair.isDeaf.withLockedValue({ $0 }),
            UnixSocket.write(bytes, to: pair.client)
        {}
        pair.end()
    }

    /// The two sockets of one connection, closed when nobody reads from them any more.
    private final class Pair: Sendable {
        let client: Int32
        let server: Int32
        let isDeaf = NIOLockedValueBox(false)

        init(client: Int32, server: Int32) { (self.client, self.server) = (client, server) }

        deinit { for socket in [client, server] { UnixSocket.close(socket) } }

        func end() { for socket in [client, server] { UnixSocket.end(socket) } }
    }
}
