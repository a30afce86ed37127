import Postgres
import RosterTesting
import Testing

@Suite("A first look")
struct SmokeTests {
    @Test("a value makes the round trip")
    func roundTrip() async throws {
        let connection = try await PrivateServer.shared().connect()
        let name = "x'; drop table y; --"
        let back = try await connection.use { session in
            let rows = try session.rows("select \(name) as name, \(42) as n")
            let s: String = try rows[0]["name"]
            let n: Int = try rows[0]["n"]
            return "\(s) \(n)"
        }
        #expect(back == "x'; drop table y; -- 42")
    }
}
