import Postgres
import RosterTesting
import Testing

/// On an encrypted connection a whole record can lie in OpenSSL's buffer where the socket shows nothing.
@Suite("TLS")
struct TLSTests {
    @Test("large values, many rows, pipelines and COPY come whole, both ways")
    func whole() async throws {
        let server = try await PrivateServer.startWithTLS()
        let connection = try await server.connect()
        try await connection.use { session in
            let row = try session.rows("select ssl from pg_stat_ssl where pid = pg_backend_pid()")[0]
            let isEncrypted: Bool = try row["ssl"]
            #expect(isEncrypted)
            // Lengths around the size of a record (16 KiB) and of libpq's buffers.
            for length in [1, 8_191, 8_192, 16_383, 16_384, 16_385, 32_768, 65_537, 5 << 20] {
                let text = String(repeating: "x", count: length)
                let back: String = try session.rows("select \(text) as back")[0]["back"]
                #expect(back.utf8.count == length)
            }
            let rows = try session.rows("select repeat('y', n % 700) as y from generate_series(1, 60000) n")
            #expect(rows.count == 60_000)
            let piece = String(repeating: "z", count: 1 << 20)
            let pieces = try session.pipeline((1...16).map { _ in "select \(piece) as piece" })
            #expect(pieces.count == 16)
            try session.execute("create temporary table line (n int, t text)")
            let copied = try session.copyIn("copy line from stdin (format binary)") { copy in
                for n in 1...50_000 { try copy.row(Int32(n), "line \(n)") }
            }
            var lines = 0
            try session.copyOut("copy line to stdout") { _ in lines += 1 }
            #expect(copied == 50_000 && lines == 50_000)
        }
    }

    @Test("cancels and deadlines hold")
    func waiting() async throws {
        let server = try await PrivateServer.startWithTLS()
        let connection = try await server.connect { $0.answerTimeout = .seconds(20) }
        let sleeping = Task { try await connection.use { _ = try $0.execute("select pg_sleep(60), 'cancel me'") } }
        while try await server.psql("select count(*) from pg_stat_activity where query like '%cancel me%'") < "2" {}
        sleeping.cancel()
        #expect(await failure { try await sleeping.value } == .cancelled)

        let impatient = try await server.connect { $0.answerTimeout = .milliseconds(400) }
        let start = ContinuousClock.now
        let error = await failure { try await impatient.use { try $0.execute("select pg_sleep(60)") } }
        #expect(error == .outcomeUnknown(.unanswered))
        #expect(ContinuousClock.now - start < .seconds(15))
    }
}
