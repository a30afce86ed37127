import Logging
import Postgres
import RosterTesting

/// Runs the client beside `pgbench -M prepared`: the same statements, the same server, in turn.
///
///     make bench                       or        postgres-benchmark [SECONDS] [ROUNDS]
///
/// Prints, for each workload, both rates, the client's own processor time for a transaction, and the ratio of the
/// rates round by round: the two runs of a round follow each other at once, so that a machine that slows down slows
/// both.
@main
struct PostgresBenchmark {
    static func main() async throws {
        let numbers = CommandLine.arguments.dropFirst().compactMap { Int($0) }
        let seconds = numbers.first ?? 5
        let rounds = numbers.dropFirst().first ?? 5

        let server = try await PrivateServer.start()
        try await Workload.prepare(on: server)
        print("\(rounds) rounds of \(seconds) s each; median (least–greatest)")
        print(Table.heading)
        for workload in [Workload.single, .transactionOfFour] {
            for clients in [1, 8] {
                var pgbench: [Measurement] = []
                var ours: [Client.Manner: [Measurement]] = [:]
                for _ in 0..<rounds {
                    pgbench.append(try await PgBench.run(workload, clients: clients, seconds: seconds, on: server))
                    for manner in Client.Manner.allCases {
                        let client = Client(workload: workload, manner: manner)
                        let measured = try await client.run(clients: clients, seconds: seconds, on: server)
                        ours[manner, default: []].append(measured)
                    }
                }
                print(Table.row(workload, clients, "pgbench", pgbench, against: nil))
                for manner in Client.Manner.allCases {
                    print(Table.row(workload, clients, manner.rawValue, ours[manner] ?? [], against: pgbench))
                }
            }
        }
    }
}
