import Glibc
import LocalServer
import Postgres
import RosterTesting
import Testing

@Suite("PrivateServer")
struct PrivateServerTests {
    @Test("it answers on a socket of its own, and refuses to run as root")
    func answers() async throws {
        let server = try await PrivateServer.start()
        let owner = try await ShellCommand(["stat", "-c", "%U", server.directory]).run()
        let me = try await ShellCommand(["id", "-un"]).run()
        #expect(owner == (geteuid() == 0 ? "postgres\n" : me))
        #expect(try await server.psql("select current_setting('listen_addresses')") == "")
        let one = try await server.connect().use { try $0.rows("select 1 as one")[0]["one"] as Int }
        #expect(one == 1)
        try await server.stop()
    }

    @Test("killed and started again it has what was committed")
    func survives() async throws {
        let server = try await PrivateServer.start()
        try await server.psql("create table kept (n int)")
        try await server.psql("insert into kept values (1)")
        try await server.kill()
        await #expect(throws: PostgresError.self) { try await server.connect() }
        try await server.start()
        #expect(try await server.psql("select count(*) from kept") == "1")
    }
}
