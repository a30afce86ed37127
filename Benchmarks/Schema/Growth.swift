import BenchmarkReport
import Postgres

/// Whether what holds now costs the same, however much has been superseded.
enum Growth {
    private static let few = 100
    private static let many = 1_000_000

    /// Both databases take turns, so many times a round, so many repetitions a turn.
    private static let turns = 5
    private static let repetitions = 12

    static func measure(rounds: Int) async throws {
        try await Group.with(superseded: few) { small in
            try await Group.with(superseded: many) { large in
                print("\n" + Table.line("versions superseded", "\(few), µs", "\(many), µs", "ratio of times"))
                for figure in Figure.allCases {
                    var pairs: [(peer: Double, ours: Double)] = []
                    for _ in 0..<rounds { pairs.append(try await round(figure, small, large)) }
                    print(Table.row(figure.rawValue, pairs, digits: 0))
                }
            }
        }
    }

    private static func round(
        _ figure: Figure,
        _ small: Connection,
        _ large: Connection
    ) async throws -> (peer: Double, ours: Double) {
        var times: (peer: [Double], ours: [Double]) = ([], [])
        for _ in 0..<turns {
            times.peer += try await turn(figure, small)
            times.ours += try await turn(figure, large)
        }
        return (Report.median(times.peer), Report.median(times.ours))
    }

    /// The time of each repetition, in microseconds.
    private static func turn(_ figure: Figure, _ connection: Connection) async throws -> [Double] {
        try await connection.use { session in
            try (0..<repetitions).map { _ in
                let start = ContinuousClock.now
                try figure.perform(session)
                return (ContinuousClock.now - start) / .microseconds(1)
            }
        }
    }
}

/// What is asked and what is changed again and again.
private enum Figure: String, CaseIterable {
    case appointments = "effective appointments"
    case coordinators = "effective coordinator terms"
    case person = "one person"
    case extend = "move a term's end, roll back"
    case appoint = "appoint, roll back"
    case knownBefore = "appointments as known in 2020"

    func perform(_ session: Session) throws {
        switch self {
        case .appointments: try session.execute("select * from effective_appointment")
        case .coordinators: try session.execute("select * from effective_coordinator_term")
        case .person: try session.execute("select * from known.person where person_id = \(Group.successor)")
        case .extend:
            try dryRun(
                """
                update appointment set term = daterange(lower(term), upper(term) + 7)
                where appointment_id = \(Group.leavesFirst)
                """,
                session
            )
        case .appoint:
            try dryRun(
                """
                insert into appointment (person_id, term, instrument)
                values (\(Group.successor), '[2027-01-01,2027-12-31]', 'S/2026/1')
                """,
                session
            )
        case .knownBefore:
            let settings: KeyValuePairs = ["roster.as_known_on": "2020-01-01Z"]
            try session.transaction(TransactionMode(.readCommitted, .readOnly), settings: settings) { session in
                _ = try session.execute("select * from effective_appointment")
            }
        }
    }

    /// The triggers run, the ceiling's among them, and nothing stays.
    private func dryRun(_ change: Query, _ session: Session) throws {
        try session.transaction(TransactionMode(.readCommitted, .readWrite, ending: .rollBack)) { session in
            _ = try session.execute(change)
        }
    }
}
