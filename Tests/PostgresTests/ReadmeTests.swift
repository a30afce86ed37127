import Foundation
import Logging
import Postgres
import RosterTesting
import Testing

/// The example of the README, so that it stays right.
@Suite("README")
struct ReadmeTests {
    @Test("the example does what it says")
    func example() async throws {
        try await PrivateServer.shared().withDatabase(named: "roster") { options in
            let connection = try await Connection.open(options, logger: .silent)
            try await connection.use { session in
                try session.script(
                    "create table person (name text, born date); insert into person values ('A', '1969-12-31'), ('B', '2001-01-01')"
                )
            }
            #expect(try await names(options, before: PostgresDay(daysSince2000: 0)) == ["A"])
        }
    }

    private func names(_ options: ConnectionOptions, before day: PostgresDay) async throws -> [String] {
        let pool = Pool(options, logger: .silent)

        let names = try await pool.use { session in
            try session.transaction(TransactionMode(.repeatableRead, .readOnly), settings: ["roster.person": "42"]) {
                session in
                try session.rows("select name from person where born < \(day)").map { try $0["name"] as String }
            }
        }
        await pool.shutDown()
        return names
    }

    @Test("and is in the README as it is here")
    func inReadme() throws {
        let here = URL(filePath: #filePath)
        let readme = here.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "README.md")
        let folded = { (url: URL) in
            try String(contentsOf: url, encoding: .utf8).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        let source = try folded(here)
        let start = try #require(source.firstRange(of: "let names = try await pool")?.lowerBound)
        let end = try #require(source[start...].firstRange(of: " await pool.shutDown")?.lowerBound)
        let isThere = try folded(readme).contains(source[start..<end])
        #expect(isThere)
    }
}
