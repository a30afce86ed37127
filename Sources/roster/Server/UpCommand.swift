import ArgumentParser
import LocalServer
import Phrases
import RosterSchema

/// `roster up`.
struct UpCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "up",
        abstract: "Start a private PostgreSQL server, and make it the first time.",
        discussion: """
            It listens on a Unix socket only, and lets in nobody but you, root, and whom you make a login for. Commands use \
            its database when they are given no other. Its data and its log are in $ROSTER_DATA/postgres, where ROSTER_DATA is by default \
            /var/lib/roster for root, whose server runs as postgres, and else $XDG_DATA_HOME/roster or \
            ~/.local/share/roster. Repeat it as often as you like.

            roster up
            ROSTER_DATA=/srv/roster roster up --json
            """
    )

    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await output.perform {
            let server = OwnServer(in: DataFolder.current)
            let wasStarted = try await server.up(serviceLogins: ServiceLogin.all)
            return Outcome(server, started: wasStarted)
        } summary: { outcome in
            outcome.screen(.onOutput)
        }
    }

    private struct Outcome: Encodable {
        /// The folder of the socket: what PostgreSQL's programs take for a host.
        let socket: String
        let port: Int
        let data: String
        let database: String
        /// Whether it was this command that started it.
        let started: Bool
        let psql: String

        private enum CodingKeys: String, CodingKey {
            case socket, port, data, database, started
        }

        init(_ server: OwnServer, started: Bool) {
            (socket, port, data) = (server.place.socket, ServerPlace.port, server.place.data)
            (database, psql) = (OwnServer.database, server.psql)
            self.started = started
        }

        /// The same for people.
        func screen(_ phrases: Phrases) -> Shown {
            let lines: [(Label, String)] = [
                (.data, data), (.socket, phrases(.socket(socket, port: "\(port)"))), (.psql, psql),
            ]
            let table = Table(
                columns: [Table.Column(.verbatim(""), .leading, .keep), Table.Column(.verbatim(""), .leading, .keep)],
                rows: lines.map { [phrases(.label($0)), $1] }
            )
            let rows = table.lines(width: Terminal.current.width, phrases).dropFirst().map { "  \($0)" }
            let first = phrases(started ? .serverStarted : .serverRunsAlready)
            return Shown(([first] + rows).joined(separator: "\n"))
        }
    }
}
