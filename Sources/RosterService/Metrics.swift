import NIOConcurrencyHelpers

/// What the service counts, in Prometheus' text format.
final class Metrics: Sendable {
    /// Requests of one kind.
    private struct Key: Hashable {
        let method: String

        /// The route's pattern, never the path: a path may name a person.
        let route: String
        let status: Int
    }

    /// The upper bounds of the histogram's buckets, in seconds.
    private static let bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

    private struct Counts {
        var requests: [Key: Int] = [:]
        var buckets = [Int](repeating: 0, count: Metrics.bounds.count + 1)
        var seconds = 0.0
        var underWay = 0
    }

    private let counts = NIOLockedValueBox(Counts())

    /// A request has come.
    func begin() { counts.withLockedValue { $0.underWay += 1 } }

    /// A request was answered.
    func end(_ method: String, _ route: String, _ status: Int, after time: Duration) {
        let seconds = time / .seconds(1)
        let bucket = Self.bounds.firstIndex { seconds <= $0 } ?? Self.bounds.count
        counts.withLockedValue { counts in
            counts.requests[Key(method: method, route: route, status: status), default: 0] += 1
            counts.buckets[bucket] += 1
            counts.seconds += seconds
            counts.underWay -= 1
        }
    }

    /// All of it, with what the pools tell.
    ///
    /// - Parameter pools: each login's connections, idle ones among them, and how many wait for one.
    /// - Returns: what a monitor reads.
    func text(_ pools: [(login: String, connections: Int, idle: Int, waiting: Int)]) -> String {
        let counts = counts.withLockedValue(\.self)
        var lines = [
            "# HELP roster_requests_total Requests that were answered.", "# TYPE roster_requests_total counter",
        ]
        let keys = counts.requests.keys.sorted { ($0.route, $0.method, $0.status) < ($1.route, $1.method, $1.status) }
        lines += keys.map { key in
            """
            roster_requests_total{method="\(key.method)",route="\(key.route)",status="\(key.status)"} \
            \(counts.requests[key] ?? 0)
            """
        }
        lines += [
            "# HELP roster_requests_under_way Requests that are not answered yet.",
            "# TYPE roster_requests_under_way gauge", "roster_requests_under_way \(counts.underWay)",
            "# HELP roster_request_seconds How long requests took.", "# TYPE roster_request_seconds histogram",
        ]
        var total = 0
        for (bound, count) in zip(Self.bounds.map { "\($0)" } + ["+Inf"], counts.buckets) {
            total += count
            lines.append(#"roster_request_seconds_bucket{le="\#(bound)"} \#(total)"#)
        }
        lines += ["roster_request_seconds_sum \(counts.seconds)", "roster_request_seconds_count \(total)"]
        let gauges: [(String, String, (Int, Int, Int) -> Int)] = [
            ("connections", "Connections to the database.", { connections, _, _ in connections }),
            ("connections_idle", "Connections that nobody uses.", { _, idle, _ in idle }),
            ("connections_wanted", "Requests that wait for a connection.", { _, _, waiting in waiting }),
        ]
        for (name, help, value) in gauges {
            lines += ["# HELP roster_\(name) \(help)", "# TYPE roster_\(name) gauge"]
            lines += pools.map { pool in
                #"roster_\#(name){login="\#(pool.login)"} \#(value(pool.connections, pool.idle, pool.waiting))"#
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
