import Glibc
import Logging
import Postgres
import RosterTesting

/// The rate and the cost of one run.
struct Measurement {
    /// Transactions a second.
    var rate: Double

    /// The client's own processor time for a transaction, in microseconds.
    var processorTime: Double
}

/// Our side of the benchmark.
struct Client {
    /// How often the caller hops to a connection's thread.
    enum Manner: String, CaseIterable {
        case together = "ours, one use"
        case hopping = "ours, a use each"
    }

    let workload: Workload
    let manner: Manner

    func run(clients: Int, seconds: Int, on server: PrivateServer) async throws -> Measurement {
        var limits = Pool.Limits()
        limits.connections = clients
        let pool = Pool(server.options(), limits: limits, logger: .silent)
        let before = ProcessorTime.ofThisProcess
        let start = ContinuousClock.now
        let end = start + .seconds(seconds)
        let performed = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<clients { group.addTask { try await self.loop(on: pool, until: end) } }
            return try await group.reduce(0, +)
        }
        let elapsed = ContinuousClock.now - start
        await pool.shutDown()
        return Measurement(
            rate: Double(performed) / (elapsed / .seconds(1)),
            processorTime: (ProcessorTime.ofThisProcess - before) / Double(performed) * 1e6
        )
    }

    @concurrent
    private func loop(on pool: Pool, until end: ContinuousClock.Instant) async throws -> Int {
        var performed = 0
        switch manner {
        case .together:
            performed = try await pool.use { [workload] session in
                var random = SplitMix()
                var performed = 0
                while performed % 16 != 0 || ContinuousClock.now < end {
                    _ = try workload.perform(on: session, &random)
                    performed += 1
                }
                return performed
            }
        case .hopping:
            var random = SplitMix()
            while performed % 16 != 0 || ContinuousClock.now < end {
                let seed = random.next()
                _ = try await pool.use { [workload] session in
                    var random = SplitMix(state: seed)
                    return try workload.perform(on: session, &random)
                }
                performed += 1
            }
        }
        return performed
    }
}

/// Random numbers without asking the system for each, as `pgbench` has them too (Steele, Lea and Flood's SplitMix64).
private struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(state: UInt64 = .random(in: 0...UInt64.max)) { self.state = state }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}

/// Seconds of processor time, of the system included.
enum ProcessorTime {
    static var ofThisProcess: Double { spent(by: RUSAGE_SELF.rawValue) }
    static var ofEndedChildren: Double { spent(by: RUSAGE_CHILDREN.rawValue) }

    private static func spent(by who: __rusage_who_t) -> Double {
        var usage = rusage()
        unsafe getrusage(who, &usage)
        let seconds = usage.ru_utime.tv_sec + usage.ru_stime.tv_sec
        return Double(seconds) + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6
    }
}
