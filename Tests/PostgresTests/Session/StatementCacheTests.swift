import RosterTesting
import Testing

@testable import Postgres

@Suite("Prepared statements")
struct StatementCacheTests {
    @Test("a statement is prepared on its second use and used by name from then on")
    func secondUse() {
        var cache = StatementCache()
        let key = StatementCache.Key("select \(1)")
        #expect(cache.plan(for: key) == .once)
        guard case .prepare(let name) = cache.plan(for: key) else { Issue.record("not prepared"); return }
        #expect(cache.plan(for: key) == .prepare(name: name))
        cache.didPrepare(key, name: name)
        #expect(cache.plan(for: key) == .prepared(name: name))
    }

    @Test("texts that only look the same, and the same text with other types, are other statements")
    func keys() {
        let composed = StatementCache.Key(Query(verbatim: "select 'é'"))
        let decomposed = StatementCache.Key(Query(verbatim: "select 'e\u{301}'"))
        #expect("select 'é'" == "select 'e\u{301}'")
        #expect(composed != decomposed)
        #expect(StatementCache.Key("select \(1)") != StatementCache.Key("select \("1")"))
        #expect(StatementCache.Key("select \(1)") == StatementCache.Key("select \(2)"))
    }

    @Test("what was used longest ago is forgotten, and freed at the server")
    func leastRecentlyUsed() {
        var cache = StatementCache()
        let first = StatementCache.Key("select \(1)")
        for _ in 1...2 { _ = cache.plan(for: first) }
        cache.didPrepare(first, name: "roster_1")
        for number in 1..<StatementCache.capacity {
            _ = cache.plan(for: StatementCache.Key(Query(verbatim: "\(number)")))
        }
        #expect(cache.deallocation == nil)
        _ = cache.plan(for: StatementCache.Key("one more"))
        #expect(cache.deallocation == "deallocate roster_1")
        #expect(cache.plan(for: first) == .once)
    }

    @Test("the server never holds more than a hundred")
    func atTheServer() async throws {
        let connection = try await PrivateServer.shared().connect()
        try await connection.use { session in
            for number in 1...250 {
                for _ in 1...3 { try session.execute("select \(verbatim: String(number)) + \(1)") }
            }
        }
        let held = try await connection.use { session -> Int in
            try session.rows("select count(*) as n from pg_prepared_statements")[0]["n"]
        }
        #expect(held <= StatementCache.capacity && held > 50)
    }

    @Test("what is displaced in the very trip that prepares it is freed too")
    func displaced() async throws {
        let connection = try await PrivateServer.shared().connect()
        for _ in 1...3 {
            try await connection.use { session in
                let first = (1...100).map { Query(verbatim: "select \($0)") }
                _ = try session.pipeline(first)
                _ = try session.pipeline(first + (101...200).map { Query(verbatim: "select \($0)") })
            }
        }
        let held = try await connection.use {
            try $0.rows("select count(*) as n from pg_prepared_statements")[0]["n"] as Int
        }
        #expect(held <= StatementCache.capacity)
    }

    @Test("what stands before a stale statement in one trip is not performed twice")
    func staleBehindProcedure() async throws {
        let server = try await PrivateServer.shared()
        let connection = try await server.connect()
        try await connection.use { session in
            try session.script(
                """
                create table changing (a int); create table worked (n int);
                create procedure work() language plpgsql as $$ begin insert into worked values (1); commit; end $$
                """
            )
            for _ in 1...3 { try session.execute("select * from changing where a = \(1)") }
        }
        try await server.psql("alter table changing add b int")
        let error = await failure {
            try await connection.use {
                try $0.pipeline(["call work()", "select * from changing where a = \(1)"]).count
            }
        }
        #expect(error?.state == .featureNotSupported)
        #expect(try await server.psql("select count(*) from worked") == "1")
    }

    @Test("a stale statement is healed by the next use also where the server tells parameters with its errors")
    func staleWithContext() async throws {
        let server = try await PrivateServer.shared()
        let connection = try await server.connect()
        try await connection.use { session in
            try session.script("set log_parameter_max_length_on_error = -1; create table told (a int)")
            for _ in 1...3 { try session.execute("select * from told where a = \(1)") }
        }
        try await server.psql("alter table told add b int")
        _ = await failure { try await connection.use { try $0.execute("select * from told where a = \(1)") } }
        let names = try await connection.use { try $0.rows("select * from told where a = \(1)").columnNames }
        #expect(names == ["a", "b"])
    }

    @Test("a procedure that commits and then misses a statement of its own is not performed twice")
    func procedure() async throws {
        let count = try await PrivateServer.shared().connect().use { session -> Int in
            try session.script(
                """
                create temporary table done (n int);
                create procedure pg_temp.work() language plpgsql as
                $$ begin insert into done values (1); commit; execute 'execute nothing_here'; end $$
                """
            )
            let error = #expect(throws: PostgresError.self) { try session.execute("call pg_temp.work()") }
            #expect(error?.state == .invalidStatementName)
            return try session.rows("select count(*) as n from done")[0]["n"]
        }
        #expect(count == 1)
    }

    @Test("a statement whose table changed under it is prepared afresh, unseen by the caller")
    func changedTable() async throws {
        let server = try await PrivateServer.shared()
        let connection = try await server.connect()
        try await connection.use { session in
            try session.execute("create table shape (a int)")
            for _ in 1...3 { #expect(try session.rows("select * from shape where a = \(1)").columnNames == ["a"]) }
        }
        try await server.psql("alter table shape add b int")
        let names = try await connection.use { session in
            try session.rows("select * from shape where a = \(1)").columnNames
        }
        #expect(names == ["a", "b"])

        try await server.psql("alter table shape add c int")
        let inside = { @Sendable (session: Session) throws -> [String] in
            try session.transaction(TransactionMode(.readCommitted, .readOnly)) {
                try $0.execute("select 1")
                return try $0.rows("select * from shape where a = \(1)").columnNames
            }
        }
        try await connection.use { session in
            for _ in 1...2 { _ = try session.rows("select * from shape where a = \(1)") }
        }
        try await server.psql("alter table shape add d int")
        let error = await failure { try await connection.use(inside) }
        #expect(error?.isWorthRetrying == true)
        #expect(try await connection.use(inside) == ["a", "b", "c", "d"])
    }

    @Test("when the server has forgotten its prepared statements they are prepared again")
    func forgottenByServer() async throws {
        let connection = try await PrivateServer.shared().connect()
        let sum = try await connection.use { session -> Int in
            for _ in 1...3 { try session.execute("select \(1) + 1") }
            try session.execute("deallocate all")
            return try session.rows("select \(1) + 1 as sum")[0]["sum"]
        }
        #expect(sum == 2)
    }
}
