import Postgres
import RosterTesting
import ServiceLifecycle
import ServiceLifecycleTestKit
import Testing

@Suite("Pool")
struct PoolTests {
    private func pool(_ connections: Int, on server: PrivateServer, acquisition: Duration = .seconds(60)) -> Pool {
        Pool(
            server.options(),
            limits: Pool.Limits(connections: connections, acquisition: acquisition, idle: .milliseconds(200)),
            logger: .silent
        )
    }

    @Test("many tasks share a few connections")
    func sharing() async throws {
        let pool = pool(3, on: try await .shared())
        let sum = try await withThrowingTaskGroup { group in
            for number in 1...300 {
                group.addTask { try await pool.use { try $0.rows("select \(number) as n")[0]["n"] as Int } }
            }
            return try await group.reduce(0, +)
        }
        #expect(sum == 45_150)
        #expect(pool.counts == (3, 3, 0))
        await pool.shutDown()
    }

    @Test("T9: when every connection is lent, a borrower is answered in the acquisition time-out")
    func exhausted() async throws {
        let pool = pool(2, on: try await .shared(), acquisition: .milliseconds(200))
        let lent = (1...2).map { _ in Task { try await pool.use { _ = try $0.execute("select pg_sleep(60)") } } }
        while pool.counts.connections < 2 { try await Task.sleep(for: .milliseconds(1)) }
        let start = ContinuousClock.now
        #expect(await failure { try await pool.use { _ in } } == .unavailable(.exhausted))
        let waited = ContinuousClock.now - start
        #expect(waited >= .milliseconds(200) && waited < .seconds(10))
        for task in lent {
            task.cancel()
            let error = await failure { try await task.value }
            #expect(error == .cancelled)
        }
        #expect(await failure { try await pool.use { _ in } } == nil)
        await pool.shutDown()
    }

    @Test("a task that is cancelled while it waits leaves the queue at once")
    func cancelledWaiter() async throws {
        let pool = pool(1, on: try await .shared())
        let lent = Task { try await pool.use { _ = try $0.execute("select pg_sleep(0.5)") } }
        while pool.counts.connections < 1 { try await Task.sleep(for: .milliseconds(1)) }
        let waiter = Task { try await pool.use { _ in } }
        while pool.counts.waiting < 1 { try await Task.sleep(for: .milliseconds(1)) }
        waiter.cancel()
        #expect(await failure { try await waiter.value } == .cancelled)
        #expect(pool.counts.waiting == 0)
        try await lent.value
        await pool.shutDown()
    }

    @Test("T9: when the server admits no further connection, the pool says so in time, and recovers")
    func serverFull() async throws {
        let server = try await PrivateServer.start([
            "max_connections": "5", "superuser_reserved_connections": "0", "max_wal_senders": "0",
            "autovacuum": "off",
        ])
        var others: [Connection] = []
        for _ in 1...5 { others.append(try await server.connect()) }
        let pool = pool(2, on: server, acquisition: .milliseconds(300))
        let start = ContinuousClock.now
        #expect(await failure { try await pool.use { _ in } } == .unavailable(.serverFull))
        #expect(ContinuousClock.now - start < .seconds(10))
        #expect(pool.counts == (0, 0, 0))

        let patient = self.pool(2, on: server)
        async let waiting: Void = patient.use { _ in }
        others.removeAll()
        try await waiting
        await patient.shutDown()
    }

    @Test("idle connections that the server closed are not lent again")
    func restart() async throws {
        let server = try await PrivateServer.start()
        let pool = pool(4, on: server)
        try await withThrowingTaskGroup { group in
            for _ in 1...4 { group.addTask { try await pool.use { _ = try $0.execute("select pg_sleep(0.05)") } } }
            try await group.waitForAll()
        }
        #expect(pool.counts.idle == 4)
        try await server.stop()
        #expect(await failure { try await pool.use { _ in } }?.isUnreachable == true)
        try await server.start()
        for _ in 1...4 { #expect(await failure { try await pool.use { try $0.execute("select 1") } } == nil) }
        await pool.shutDown()
    }

    @Test("as a service it closes idle connections, and at a graceful shutdown waits for what is lent")
    func service() async throws {
        let server = try await PrivateServer.shared()
        let pool = pool(2, on: server)
        try await testGracefulShutdown { trigger in
            try await withThrowingTaskGroup { group in
                group.addTask { try await pool.run() }
                try await pool.use { _ = try $0.execute("select 1") }
                while pool.counts.connections > 0 { try await Task.sleep(for: .milliseconds(10)) }

                let lent = Task { try await pool.use { try $0.rows("select pg_sleep(0.3), 5 as n")[0]["n"] as Int } }
                while pool.counts.connections == 0 { try await Task.sleep(for: .milliseconds(1)) }
                trigger.triggerGracefulShutdown()
                try await group.waitForAll()
                #expect(pool.counts.connections == 0)
                #expect(try await lent.value == 5)
            }
        }
        #expect(await failure { try await pool.use { _ in } } == .unavailable(.shutDown))
    }
}
