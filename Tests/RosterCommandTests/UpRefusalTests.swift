import Foundation
import Glibc
import LocalServer
import RosterTesting
import Testing

@Suite("whom and what roster up refuses")
struct UpRefusalTests {
    @Test("its owner may use their own login and the service's, and nobody else any, but by a login of their own")
    func logins() async throws {
        try await RosterFolder.withServer { folder in
            _ = try await folder.roster("up")
            #expect(try await folder.roster("migrate").status == 0)
            #expect(try await folder.psql("select session_user", login: "roster_gate").output == "roster_gate\n")
            let clerk = "roster_service_secretariat"
            #expect(try await folder.psql("select session_user", login: clerk).output == "\(clerk)\n")
            _ = try await folder.psql("create role stranger login")
            let refusal = try await folder.psql("select 1", login: "stranger")
            #expect(refusal.complaint.contains("Peer authentication failed"))
        }
    }

    @Test("another user is refused, until the owner makes a login for them", .enabled(if: geteuid() == 0))
    func otherUser() async throws {
        let nobody = ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"]
        try await RosterFolder.withServer { folder in
            _ = try await folder.roster("up")
            #expect(try await folder.roster("migrate").status == 0)
            for login in ["nobody", "root", "postgres", "roster_gate", "roster_service_administrator"] {
                let refusal = try await folder.psql("select 1", login: login, as: nobody)
                #expect(refusal.status == 2, "\(login)")
                #expect(refusal.complaint.contains("FATAL:"))
            }
            _ = try await folder.psql("create role nobody login in role roster_auditor")
            #expect(try await folder.psql("select session_user", as: nobody).output == "nobody\n")
            #expect(try await folder.psql("select 1", login: "root", as: nobody).status == 2)
        }
    }

    @Test(
        "a folder in which no socket could be reached is refused, with what to do",
        arguments: [
            "/tmp/" + String(repeating: "long", count: 25), "/tmp/a,b",
        ]
    )
    func unsuitable(path: String) async throws {
        let outcome = try await Command(environment: ["ROSTER_DATA": path])("up")
        #expect(outcome.status == 65)
        #expect(outcome.complaint.contains("Set ROSTER_DATA to"))
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test("data of a version that is not installed are left alone")
    func otherVersion() async throws {
        try await RosterFolder.withServer { folder in
            try await folder.asServer(["sh", "-c", "echo 9 > \"$1\"", "sh", "\(folder.data)/PG_VERSION"])
            let outcome = try await folder.roster("up")
            #expect(outcome.status == 69)
            #expect(outcome.complaint.contains("apt-get install --no-install-recommends postgresql-9"))
        }
    }

    @Test("something else where the server's data should be is left alone")
    func notACluster() async throws {
        try await RosterFolder.withServer { folder in
            try await folder.asServer(["rm", "\(folder.data)/PG_VERSION"])
            let outcome = try await folder.roster("up")
            #expect(outcome.status == 65)
            #expect(outcome.complaint.contains("Move it away"))
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["lock", "postgres"])
        }
    }

    @Test("somebody else's folder is refused", .enabled(if: geteuid() != 0))
    func notYours() async throws {
        let outcome = try await Command(environment: ["ROSTER_DATA": "/usr"])("up")
        #expect(outcome.status == 77)
        #expect(outcome.complaint.contains("belongs to root"))
    }

    @Test("a folder that the server's user cannot enter is refused", .enabled(if: geteuid() == 0))
    func closed() async throws {
        try await RosterFolder.withNew { folder in
            try await ShellCommand(["mkdir", "-m", "700", folder.path]).run()
            let outcome = try await folder.roster("up")
            #expect(outcome.status == 77)
            #expect(outcome.complaint.contains("The server runs as postgres, who may not enter \(folder.path)."))
        }
    }
}
