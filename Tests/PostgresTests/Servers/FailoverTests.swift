import Postgres
import RosterTesting
import Testing

@Suite("Servers that die", .serialized)
struct FailoverTests {
    /// Waits until `ledger` has acknowledged that many more entries.
    private func wait(for more: Int, in ledger: Ledger) async throws {
        let goal = ledger.acknowledged + more
        while ledger.acknowledged < goal { try await Task.sleep(for: .milliseconds(5)) }
    }

    @Test(
        "kill -9 and restart under load: nothing acknowledged is lost, nothing is invented, and it recovers by itself"
    )
    func killAndRestart() async throws {
        let server = try await PrivateServer.start()
        try await server.psql(Ledger.table)
        let pool = Pool(server.options(), logger: .silent)
        let ledger = Ledger()
        let writing = Task { await ledger.write(through: pool, writers: 12) }
        for _ in 1...3 {
            try await wait(for: 200, in: ledger)
            try await server.kill()
            try await server.start()
        }
        try await wait(for: 200, in: ledger)
        writing.cancel()
        await writing.value
        try await ledger.check(against: server)
        await pool.shutDown()
    }

    @Test("T6, T7: fail-over to a synchronous standby loses nothing; the old primary that comes back is refused")
    func failover() async throws {
        let first = try await PrivateServer.start(["wal_level": "replica"])
        try await first.psql(Ledger.table)
        let second = try await first.startStandby(named: "second")
        try await first.psql("alter system set synchronous_standby_names to second")
        try await first.psql("select pg_reload_conf()")
        while try await first.psql("select count(*) from pg_stat_replication where sync_state = 'sync'") != "1" {}

        let watch = PrimaryWatch()
        let options = first.options { options in
            options.overrides["host"] = "\(first.directory),\(second.directory)"
            options.target = .readWrite
            options.answerTimeout = .seconds(2)
        }
        let pool = Pool(options, watch: watch, logger: .silent)
        let ledger = Ledger()
        let writing = Task { await ledger.write(through: pool, writers: 8) }
        try await wait(for: 300, in: ledger)
        let timeline = watch.newest

        try await first.kill()
        try await second.promote()
        let promoted = ContinuousClock.now
        try await wait(for: 1, in: ledger)
        #expect(ContinuousClock.now - promoted < .seconds(5))
        #expect(watch.newest > timeline)

        // The old primary comes back and says that it takes writes; it stands first in the list of hosts.
        try await first.start()
        try await first.psql("alter system reset synchronous_standby_names")
        try await first.psql("select pg_reload_conf()")
        let before = try await first.psql("select count(*) from entry")
        try await wait(for: 200, in: ledger)
        for _ in 1...5 {
            let connection = try await Connection.open(options, watch: watch, logger: .silent)
            #expect(connection.timeline == watch.newest)
        }
        writing.cancel()
        await writing.value
        #expect(try await first.psql("select count(*) from entry") == before)
        try await ledger.check(against: second)

        // Without the memory of the newer timeline libpq would take the first that says it is read-write.
        #expect(try await Connection.open(options, logger: .silent).timeline == timeline)

        // And when only the old one is left, there is no primary.
        try await second.kill()
        let error = await failure { try await Connection.open(options, watch: watch, logger: .silent) }
        #expect(error == .unreachable(.stalePrimary(timeline: timeline, newest: watch.newest)))
        await pool.shutDown()
    }

    @Test("a server that is not there, or refuses us, is unreachable")
    func unreachable() async throws {
        let server = try await PrivateServer.shared()
        let cases: [([String: String], PostgresError.Unreachable)] = [
            (["host": "/nowhere"], .refused(nil)), (["dbname": "nowhere"], .noSuchDatabase("nowhere")),
            (["user": "nobody-7391"], .refused(nil)), (["sslmode": "nonsense"], .badAddress),
        ]
        for (overrides, expected) in cases {
            let log = RecordedLog()
            let options = server.options { $0.overrides.merge(overrides) { $1 } }
            let error = await failure { try await Connection.open(options, logger: log.logger) }
            #expect(error == .unreachable(expected), "\(overrides)")
            #expect(log.lines.contains { $0.contains("no session") }, "\(overrides)")
        }
    }

    @Test(
        "a connection string that cannot be used is refused, and no part of its password logged",
        arguments: [
            "host=/nowhere password=open canary-7391", "postgresql://me:pa/canary-7391@nowhere.invalid/roster",
            "postgresql://me:canary-7391 @[nowhere",
            "postgresql://me:canary-7391@nowhere.invalid:1,me:canary-7391@nowhere.invalid:2/x",
        ]
    )
    func badAddress(database: String) async throws {
        let log = RecordedLog()
        let options = ConnectionOptions(database: database, applicationName: "roster-tests")
        let error = await failure { try await Connection.open(options, logger: log.logger) }
        #expect(error == .unreachable(.badAddress))
        #expect(!log.lines.contains { $0.contains("canary") })
    }

    @Test("of several hosts, one whose name is unknown does not hide what another said")
    func unknownNameAmongOthers() async throws {
        let server = try await PrivateServer.shared()
        let log = RecordedLog()
        let options = server.options { options in
            options.overrides["host"] = "nowhere.invalid,\(server.directory)"
            options.overrides["dbname"] = "nowhere"
        }
        let error = await failure { try await Connection.open(options, logger: log.logger) }
        #expect(error == .unreachable(.noSuchDatabase("nowhere")))
        #expect(log.lines.contains { $0.contains("does not exist") })
    }

    @Test("limits of any length are sent as PostgreSQL takes them")
    func limits() async throws {
        let connection = try await PrivateServer.shared().connect { options in
            options.statementTimeout = .seconds(Int64.max)
            options.lockTimeout = .microseconds(300)
            options.idleInTransactionTimeout = .zero
        }
        let seen = try await connection.use { session in
            try ["statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout"].map { name in
                try session.rows("select setting from pg_settings where name = \(name)")[0]["setting"] as String
            }
        }
        #expect(seen == ["2147483647", "1", "0"])
    }

    @Test("a standby is taken where any server will do, and refused where writing is wanted")
    func standby() async throws {
        let primary = try await PrivateServer.start(["wal_level": "replica"])
        let standby = try await primary.startStandby(named: "reader")
        let connection = try await standby.connect()
        #expect(connection.timeline == nil)
        #expect(await failure { try await standby.connect { $0.target = .readWrite } }?.isUnreachable == true)
        let either = standby.options { options in
            options.overrides["host"] = "\(standby.directory),\(primary.directory)"
            options.target = .readWrite
        }
        #expect(try await Connection.open(either, logger: .silent).timeline != nil)
    }
}
