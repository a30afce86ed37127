import ArgumentParser
import Foundation
import Logging
import Phrases
import Policies
import RosterService

/// `roster serve`.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serve the pages and the interface over HTTP until told to end (SIGTERM, or Ctrl-C).",
        discussion: """
            It speaks to the database by logins of its own, roster_gate and roster_service_…, which the private server \
            lets in; another server is given their passwords in ~/.pgpass. Put it behind a proxy that ends TLS.

            roster serve
            roster serve --listen 0.0.0.0:8540 --database 'host=db1,db2 dbname=roster target_session_attrs=read-write'
            """
    )

    @OptionGroup var common: CommonOptions

    @Option(help: "Where to listen.")
    var listen = ListenAddress(host: "localhost", port: 8540)

    @Flag(help: "People reach it over TLS, which a proxy in front of it ends: browsers are told to insist on it.")
    var tls = false

    @Option(help: "How often each account may ask in a second, over a while; ten times as often at once.")
    var requestsPerSecond = ServiceOptions.usualRequestsPerSecond

    func validate() throws {
        guard (1...1_000_000).contains(requestsPerSecond) else {
            throw ValidationError("Give --requests-per-second a number from 1 to 1,000,000.")
        }
    }

    @Flag(
        help: ArgumentHelp("Find every answer anew; for measuring what remembering them spares.", visibility: .hidden)
    )
    var forgetful = false

    func run() async throws {
        try await common.perform {
            var options = ServiceOptions(
                host: listen.host,
                port: listen.port,
                database: try common.connection,
                connectionsPerRole: 8,
                policies: try Policies(environment: Environment.variables),
                logger: Self.logger(common.logger)
            )
            options.isReachedOverTLS = tls
            options.requestsPerSecond = requestsPerSecond
            options.remembering = forgetful ? .nothing : .answers
            options.whenListening = { [listen] port in
                let sentence = Phrases.onOutput(.serving(at: "\(ListenAddress(host: listen.host, port: port))"))
                FileHandle.standardError.write(Data("\(sentence)\n".utf8))
            }
            do {
                try await Service(options).run()
            } catch let error as CannotListen {
                throw CannotServe(address: listen, reason: error.reason)
            }
            return Outcome()
        } summary: { _ in
            Phrase.served
        }
    }

    /// A service says what went wrong, also where a command would say it to the person who gave it.
    private static func logger(_ logger: Logger) -> Logger {
        var logger = logger
        logger.logLevel = min(logger.logLevel, .warning)
        return logger
    }

    /// Nothing can be served at the address that was asked for.
    struct CannotServe: Error {
        let address: ListenAddress
        let reason: CannotListen.Reason
    }

    private struct Outcome: Encodable {
        let ended = true
    }
}

/// A host and a port, as they are typed: `localhost:8540`, `[::1]:8540`.
struct ListenAddress: ExpressibleByArgument, CustomStringConvertible {
    let host: String
    let port: Int

    var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }

    init(host: String, port: Int) { (self.host, self.port) = (host, port) }

    init?(argument: String) {
        guard let match = argument.wholeMatch(of: /(?:\[([0-9a-fA-F:.]+)\]|([^:\[\]\s]+)):(\d{1,5})/),
            let host = match.1 ?? match.2, let port = Int(match.3), port <= 65_535
        else { return nil }
        (self.host, self.port) = (String(host), port)
    }

    var defaultValueDescription: String { description }
}
