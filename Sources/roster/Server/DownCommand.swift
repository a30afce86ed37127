import ArgumentParser
import LocalServer
import Phrases

/// `roster down`.
struct DownCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "down",
        abstract: "Stop the private PostgreSQL server.",
        discussion: """
            Whoever is connected is cut off, and what they had not committed is rolled back. The data stay; `roster up` \
            goes on with them.

            roster down
            """
    )

    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await output.perform {
            let server = OwnServer(in: DataFolder.current)
            return Outcome(data: server.place.data, stopped: try await server.down())
        } summary: { outcome in
            outcome.stopped ? Phrase.serverStopped(data: outcome.data) : .serverDoesNotRun
        }
    }

    private struct Outcome: Encodable {
        let data: String
        /// Whether it was this command that stopped it.
        let stopped: Bool
    }
}
