import Foundation
import LocalServer
import RosterTesting
import Testing

@Suite("roster up and down")
struct UpCommandTests {
    @Test("up makes a server and its database, tells where it is, and the other commands find it")
    func up() async throws {
        try await RosterFolder.withNew { folder in
            let first = try await folder.roster("up")
            #expect(first.status == 0)
            #expect(first.complaint == "")
            #expect(first.output.hasPrefix("The private server was started.\n"))
            #expect(first.output.contains("psql -h \(folder.socket) -d roster\n"))

            let second = try await folder.roster("up", "--json")
            let document = try second.json()
            #expect(document["socket"] as? String == folder.socket)
            #expect(document["port"] as? Int == 5432)
            #expect(document["data"] as? String == folder.data)
            #expect(document["database"] as? String == "roster")
            #expect(document["started"] as? Bool == false)

            #expect(try await folder.roster("migrate").status == 0)
            #expect(try await folder.roster("audit", "verify").status == 0)
            // A server that is named comes first.
            let elsewhere = Command(environment: folder.roster.environment.merging(["PGHOST": "/nonexistent"]) { $1 })
            #expect(try await elsewhere("migrate", "--check").status == 69)
            #expect(try await folder.roster("migrate", "--check", "--database", "host=/nonexistent").status == 69)
        }
    }

    @Test("the server keeps what it acknowledged, listens on no network, and knows every script")
    func settings() async throws {
        try await RosterFolder.withServer { folder in
            _ = try await folder.roster("up")
            let names = [
                "fsync", "full_page_writes", "synchronous_commit", "data_checksums", "listen_addresses",
                "server_encoding", "wal_compression", "max_wal_size", "random_page_cost",
            ]
            let columns = names.map { "current_setting('\($0)')" } + ["datcollate", "pg_get_userbyid(datdba)"]
            let found = try await folder.psql(
                "select \(columns.joined(separator: ", ")) from pg_database where datname = 'roster'"
            )
            let me = try await ShellCommand(["id", "-un"]).run()
            #expect(found.output == "on|on|on|on||UTF8|lz4|4GB|1.1|C.UTF-8|\(me)")
        }
    }

    @Test("two at once make one server: one starts it, the other waits")
    func atOnce() async throws {
        try await RosterFolder.withNew { folder in
            async let one = folder.roster("up", "--json")
            async let other = folder.roster("up", "--json")
            let outcomes = try await [one, other]
            #expect(outcomes.map(\.status) == [0, 0])
            let started = try outcomes.map { try $0.json()["started"] as? Bool == true }
            #expect(started.filter(\.self).count == 1)
        }
    }

    @Test("a first up that was killed in the middle is begun again, and leaves nothing behind")
    func halfMade() async throws {
        try await RosterFolder.withNew { folder in
            let killInTheMiddle = """
                "$1" up >&2 & up=$!
                until test -e "$ROSTER_DATA"/postgres.new-*/data/base; do sleep 0.01; done
                kill -9 $up; wait $up
                ls "$ROSTER_DATA"
                """
            let words = ["sh", "-c", killInTheMiddle, "sh", Command.program]
            let left = try await ShellCommand(words).outcome(environment: folder.roster.environment)
            #expect(left.output.contains("postgres.new-"))
            #expect(!left.output.contains("postgres\n"))

            #expect(try await folder.roster("up").status == 0)
            // The killed one's initdb may have written a last file while its folder was removed.
            _ = try await folder.roster("up")
            let entries = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            #expect(entries.sorted() == ["lock", "postgres"])
        }
    }

    @Test("down stops the server, again does nothing, and the data stay")
    func down() async throws {
        try await RosterFolder.withServer { folder in
            _ = try await folder.roster("up")
            _ = try await folder.psql("create table kept (n int); insert into kept values (1)")
            let first = try await folder.roster("down")
            #expect(first.status == 0)
            #expect(first.output.hasPrefix("The private server was stopped."))
            let second = try await folder.roster("down", "--json")
            #expect(second.status == 0)
            #expect(try second.json()["stopped"] as? Bool == false)

            let migrate = try await folder.roster("migrate")
            #expect(migrate.status == 69)
            #expect(
                migrate.complaint
                    == "roster: No database is named and the private server does not run. Run: roster up\n"
            )
            _ = try await folder.roster("up")
            #expect(try await folder.psql("select n from kept").output == "1\n")
        }
    }

    @Test("down where there never was a server does nothing")
    func downOfNothing() async throws {
        try await RosterFolder.withNew { folder in
            let outcome = try await folder.roster("down")
            #expect(outcome.status == 0)
            #expect(outcome.output == "The private server does not run.\n")
            #expect(!FileManager.default.fileExists(atPath: folder.path))
        }
    }

    @Test("help is one screen, with an example")
    func help() async throws {
        let roster = Command(environment: [:])
        for verb in ["up", "down"] {
            let help = try await roster(verb, "--help")
            #expect(help.status == 0)
            #expect(help.output.contains("\nroster \(verb)\n"))
            #expect(help.output.split(separator: "\n", omittingEmptySubsequences: false).count <= 25)
        }
    }
}
