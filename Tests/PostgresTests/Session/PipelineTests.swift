import Postgres
import RosterTesting
import Testing

@Suite("Pipelines")
struct PipelineTests {
    @Test("several statements in one trip, each with its rows")
    func severalStatements() async throws {
        let connection = try await PrivateServer.shared().connect()
        for _ in 1...3 {  // sent as text, then prepared, then by name
            let sums = try await connection.use { session -> [Int] in
                try session.pipeline(["select \(1) + \(1) as sum", "select \(2) * \(3) as sum"]).map {
                    try $0[0]["sum"]
                }
            }
            #expect(sums == [2, 6])
        }
    }

    @Test("after an error nothing behind it is performed, and outside a transaction nothing before it stands")
    func abort() async throws {
        let connection = try await PrivateServer.shared().connect()
        let count = try await connection.use { session -> Int in
            try session.execute("create temporary table step (n int)")
            for _ in 1...3 {
                let statements: [Query] = [
                    "insert into step values (\(1))", "insert into step values (\(1) / \(0))",
                    "insert into step values (\(3))",
                ]
                let error = #expect(throws: PostgresError.self) { try session.pipeline(statements) }
                #expect(error?.state == SQLState(rawValue: "22012"))
            }
            return try session.rows("select count(*) as n from step")[0]["n"]
        }
        #expect(count == 0)
    }

    @Test("64 MB each way at once: client and server do not wait for each other")
    func largeBothWays() async throws {
        let connection = try await PrivateServer.shared().connect()
        let piece = String(repeating: "x", count: 1 << 20)
        let length = try await connection.use { session -> Int in
            let echoes = (0..<64).map { _ in "select \(piece) as piece" as Query }
            return try session.pipeline(echoes).reduce(0) { sum, rows in
                let piece: String = try rows[0]["piece"]
                return sum + piece.utf8.count
            }
        }
        #expect(length == 64 << 20)
    }

    @Test("the same statement many times in one trip")
    func sameStatement() async throws {
        let connection = try await PrivateServer.shared().connect()
        let sum = try await connection.use { session -> Int in
            let one = try session.pipeline((1...50).map { "select \($0) as n" })
            let two = try session.pipeline((51...100).map { "select \($0) as n" })
            return try (one + two).reduce(0) { sum, rows in sum + (try rows[0]["n"]) }
        }
        #expect(sum == 5_050)
    }

    @Test(
        "a constraint that waits for the commit refuses the end of a pipeline outside a transaction; the connection lives on"
    )
    func deferredConstraint() async throws {
        let connection = try await PrivateServer.shared().connect()
        try await connection.use { session in
            try session.script("create temporary table one (n int unique deferrable initially deferred)")
            for _ in 1...3 {  // sent as text, then prepared, then by name
                let error = #expect(throws: PostgresError.self) {
                    try session.execute("insert into one values (\(1)), (\(1))")
                }
                #expect(error?.state == .uniqueViolation)
                let several = #expect(throws: PostgresError.self) {
                    try session.pipeline(["insert into one values (1), (1)", "select 1"])
                }
                #expect(several?.state == .uniqueViolation)
            }
        }
        #expect(connection.isUsable)
    }

    @Test("no statements are no trip")
    func none() async throws {
        let connection = try await PrivateServer.shared().connect()
        #expect(try await connection.use { try $0.pipeline([]).count } == 0)
    }
}
