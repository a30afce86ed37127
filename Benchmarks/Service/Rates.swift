import BenchmarkReport

/// How many answers a second, and what each costs the service.
enum Rates {
    private struct Round {
        /// `pgbench` with the statements of this manner.
        let peer: Double
        let rate: Double
        let processorTime: Double
    }

    static func measure(
        _ sample: Sample,
        _ services: [(Manner, RunningService)],
        seconds: Int,
        rounds: Int
    ) async throws {
        var statements: [Manner: Statements] = [:]
        for (manner, service) in services { statements[manner] = try await Statements(of: service, sample) }
        var found: [Manner: [Round]] = [:]
        for _ in 0..<rounds {
            for (manner, service) in services {
                let peer = try await statements[manner]?.rate(on: sample, seconds: seconds) ?? .nan
                let (rate, processorTime) = try await service.load(seconds: seconds)
                found[manner, default: []].append(Round(peer: peer, rate: rate, processorTime: processorTime))
            }
        }
        print(
            "\n" + line(["an answer that is", "pgbench, per s", "service, per s", "ratio of rates", "service CPU µs"])
        )
        for (manner, _) in services {
            let count = statements[manner]?.count ?? 0
            row("\(manner.rawValue): \(count) statements", found[manner] ?? [], beside: found[manner] ?? [])
        }
        row("given again, beside all statements", found[.remembering] ?? [], beside: found[.forgetful] ?? [])
    }

    private static func row(_ name: String, _ ours: [Round], beside peers: [Round]) {
        print(
            line([
                name, Report.range(peers.map(\.peer), digits: 0), Report.range(ours.map(\.rate), digits: 0),
                Report.range(zip(ours, peers).map { $0.rate / $1.peer }, digits: 2),
                Report.range(ours.map(\.processorTime), digits: 0),
            ])
        )
    }

    private static func line(_ cells: [String]) -> String { Report.line(cells, widths: [36, 22, 22, 22]) }
}
