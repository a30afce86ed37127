import BenchmarkReport
import Logging
import Postgres
import RosterTesting

/// How many changes a second one session makes, beside inserts into a table that keeps nothing; and whether that slows
/// down when many changes have been recorded before.
enum Changes {
    /// Changes recorded before.
    private static let before = 100_000

    /// Single changes a round: so few that a database which began without changes still has next to none.
    private static let single = 500

    /// Rows of the one great statement.
    private static let together = 200_000

    /// Both have the same columns, checks and key; only one has triggers.
    private enum Relation: String {
        case plain = "plain_decision"
        case kept = "decision"

        /// Inserts rows by one statement.
        func insert(_ rows: Int, _ session: Session) throws {
            try session.execute(
                """
                insert into \(verbatim: rawValue) (kind, decided_on, text)
                select 'chair_instruction', '2024-01-01', 'The Chair asked the Group for its advice.'
                from generate_series(1, \(rows))
                """
            )
        }
    }

    static func measure(rounds: Int) async throws {
        try await withDecisions(0) { short in
            try await withDecisions(before) { long in
                try await measureSingle(rounds: rounds, short, long)
            }
            try await measureTogether(short)
        }
    }

    private static func measureSingle(rounds: Int, _ short: Connection, _ long: Connection) async throws {
        var plain: [(peer: Double, ours: Double)] = []
        var kept: [(peer: Double, ours: Double)] = []
        for _ in 0..<rounds {
            plain.append((try await rate(.plain, short), try await rate(.plain, long)))
            kept.append((try await rate(.kept, short), try await rate(.kept, long)))
        }
        print("\n" + Table.line("single changes", "at first, per s", "after \(before), per s", "ratio of rates"))
        print(Table.row("into a plain table", plain, digits: 0))
        print(Table.row("into `decision`", kept, digits: 0))
        let ratios = zip(plain, kept)
        print(
            Table.line(
                "`decision` to plain",
                Report.range(ratios.map { $1.peer / $0.peer }, digits: 2),
                Report.range(ratios.map { $1.ours / $0.ours }, digits: 2),
                ""
            )
        )
    }

    private static func measureTogether(_ connection: Connection) async throws {
        let plain = try await seconds(together, .plain, connection)
        let kept = try await seconds(together, .kept, connection)
        print("\n" + Table.line("one statement", "plain table, s", "`decision`, s", "ratio of times"))
        print(Table.row("\(together) rows", [(plain, kept)], digits: 2))
    }

    /// Changes a second, each in a transaction of its own.
    private static func rate(_ relation: Relation, _ connection: Connection) async throws -> Double {
        try await connection.use { session in
            let start = ContinuousClock.now
            for _ in 0..<single { try relation.insert(1, session) }
            return Double(single) / ((ContinuousClock.now - start) / .seconds(1))
        }
    }

    private static func seconds(_ rows: Int, _ relation: Relation, _ connection: Connection) async throws -> Double {
        try await connection.use { session in
            let start = ContinuousClock.now
            try relation.insert(rows, session)
            return (ContinuousClock.now - start) / .seconds(1)
        }
    }

    /// Gives `body` the Secretariat's session on a database in which this many changes were recorded.
    private static func withDecisions(_ changes: Int, _ body: (Connection) async throws -> Void) async throws {
        try await RosterDatabase.with { options in
            let owner = try await Connection.open(options, logger: .silent)
            try await owner.use { session in
                try session.script(
                    """
                    call open_group();
                    create table plain_decision (like decision including all);
                    alter table plain_decision alter recorded drop not null, alter recorded_by drop not null;
                    grant insert on plain_decision to roster_secretariat;
                    """
                )
            }
            let connection = try await Connection.open(options.ofSecretariat, logger: .silent)
            // Many statements and not one: what a transaction leaves behind grows as well.
            try await connection.use { session in
                for relation in [Relation.plain, .kept] {
                    for _ in 0..<changes / 50 { try relation.insert(50, session) }
                }
            }
            try await owner.use { session in _ = try session.execute("vacuum (analyze)") }
            try await body(connection)
        }
    }
}

extension ConnectionOptions {
    /// The same database as the Secretariat's service sees it, with its rights and its policies, and time enough.
    var ofSecretariat: ConnectionOptions {
        var options = patient
        options.overrides["user"] = "roster_service_secretariat"
        return options
    }

    /// The same, with time enough for great statements.
    var patient: ConnectionOptions {
        var options = self
        options.statementTimeout = .zero
        options.answerTimeout = .seconds(600)
        return options
    }
}
