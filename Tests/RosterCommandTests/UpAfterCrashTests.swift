import Foundation
import Glibc
import LocalServer
import RosterTesting
import Testing

@Suite("roster up after a crash")
struct UpAfterCrashTests {
    /// Gives `body` a folder whose server has one row, acknowledged, and was killed at once.
    private func withKilledServer(_ body: (RosterFolder) async throws -> Void) async throws {
        try await RosterFolder.withServer { folder in
            _ = try await folder.roster("up")
            _ = try await folder.psql("create table kept (n int); insert into kept values (1)")
            let postmaster = try #require(Postmaster.serving(folder.data))
            #expect(kill(postmaster, SIGKILL) == 0)
            try await body(folder)
        }
    }

    @Test("kill -9, and up recovers what was committed")
    func killed() async throws {
        try await withKilledServer { folder in
            let outcome = try await folder.roster("up", "--json")
            #expect(try outcome.json()["started"] as? Bool == true)
            #expect(try await folder.psql("select n from kept").output == "1\n")
        }
    }

    @Test("killed is not running: other commands say so, and down does nothing")
    func down() async throws {
        try await withKilledServer { folder in
            while Postmaster.serving(folder.data) != nil { try await Task.sleep(for: .milliseconds(5)) }
            #expect(try await folder.roster("migrate", "--check").status == 69)
            #expect(try await folder.roster("down").output == "The private server does not run.\n")
        }
    }

    @Test("a stranger who got the killed server's number is neither stopped nor in the way")
    func stranger() async throws {
        try await withKilledServer { folder in
            let number = try await folder.asServer(["sh", "-c", "sleep 100 >/dev/null 2>&1 & echo $!"])
            let stranger = try #require(Int32(number.filter(\.isNumber)))
            defer { kill(stranger, SIGKILL) }
            try await folder.asServer(["sed", "-i", "1s/.*/\(stranger)/", "\(folder.data)/postmaster.pid"])

            #expect(try await folder.roster("down").output == "The private server does not run.\n")
            #expect(try await folder.roster("up").status == 0)
            #expect(try await folder.psql("select n from kept").output == "1\n")
            #expect(kill(stranger, 0) == 0)
        }
    }
}
