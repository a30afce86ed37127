import BenchmarkReport
import LocalServer
import RosterTesting

/// Measures the service at `GET /api/v1/status`, beside `pgbench -M prepared` with the statements that the service sends for
/// it, on the same server and with as many connections.
///
///     make bench                       or        service-benchmark [SECONDS [ROUNDS]]
///
/// `roster` is the program that was built beside this one. It serves twice: once as it does, so that an answer is given
/// again as long as nothing changes, and once finding each answer anew, which is what a request costs after a change. Rounds
/// go in turn, and the ratio is taken round by round.
@main
struct ServiceBenchmark {
    /// How many connections load the service, and the server beside it.
    static let connections = 16

    static func main() async throws {
        let numbers = CommandLine.arguments.dropFirst().compactMap { Int($0) }
        let (seconds, rounds) = (numbers.first ?? 5, numbers.dropFirst().first ?? 5)
        let folder = CommandLine.arguments[0].split(separator: "/", omittingEmptySubsequences: false).dropLast()
        let sample = try await Sample(roster: "\(folder.joined(separator: "/"))/roster")

        print("\(connections) connections; \(rounds) rounds of \(seconds) s each; median (least–greatest)")
        try await Starting.measure(sample, rounds: rounds)
        try await sample.serve(.remembering) { remembering in
            try await sample.serve(.forgetful) { forgetful in
                let services = [(Manner.remembering, remembering), (.forgetful, forgetful)]
                try await Rates.measure(sample, services, seconds: seconds, rounds: rounds)
                try await AfterChange.measure(sample, remembering, rounds: 10 * rounds)
                print("\nmemory after that: \(try remembering.memory)")
            }
        }
    }
}

/// Whether the service gives an answer again that it gave before.
enum Manner: String {
    case remembering = "given again"
    case forgetful = "found anew"
}
