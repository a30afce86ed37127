import Postgres
import RosterTesting
import Testing

extension RosterDatabase {
    /// Gives `body` the program pointed at a database of its own with what a new one comes with, and a clock that can be
    /// set.
    static func withCommand(_ body: (Command) async throws -> Void) async throws {
        let server = try await PrivateServer.shared()
        try await with { options in
            let environment = ["PGDATABASE": options.database ?? "", "LC_ALL": "C.UTF-8"]
            let roster = Command(environment: server.environment.merging(environment) { $1 })
            let made = try await roster("init", "--test-clock")
            #expect(made.status == 0, "\(made.complaint)")
            try await body(roster)
        }
    }
}
