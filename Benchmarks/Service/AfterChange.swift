import BenchmarkReport

/// What whoever asks first after a change waits for, and who asks next.
enum AfterChange {
    static func measure(_ sample: Sample, _ service: RunningService, rounds: Int) async throws {
        var (first, next): ([Double], [Double]) = ([], [])
        for _ in 0..<rounds {
            try await sample.psql("select take_group()")
            first.append(try await service.ask() * 1e3)
            next.append(try await service.ask() * 1e3)
        }
        print("\none request on a new connection, ms")
        print(Report.line(["the first after a change", Report.range(first, digits: 1)], widths: [36]))
        print(Report.line(["the next", Report.range(next, digits: 1)], widths: [36]))
    }
}

/// How long the service takes to start.
enum Starting {
    static func measure(_ sample: Sample, rounds: Int) async throws {
        var milliseconds: [Double] = []
        for _ in 0..<max(rounds, 5) {
            try await sample.serve(.remembering) { milliseconds.append($0.readyAfter / .milliseconds(1)) }
        }
        print("ready \(Report.range(milliseconds, digits: 0)) ms after its start")
    }
}
