import Dispatch
import Foundation

/// Ctrl-C during long work: what is under way at the server is ended and undone, and that is said.
enum Interruption {
    /// Performs `work`, whose task Ctrl-C cancels; a second Ctrl-C ends the program.
    static func cancels(_ work: @escaping @Sendable () async throws -> Void) async throws {
        let task = Task { try await work() }
        signal(SIGINT, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
        source.setEventHandler {
            task.cancel()
            signal(SIGINT, SIG_DFL)
        }
        source.resume()
        defer {
            source.cancel()
            signal(SIGINT, SIG_DFL)
        }
        try await task.value
    }
}
