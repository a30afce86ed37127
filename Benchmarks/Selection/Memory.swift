import Foundation
import Selection
import SelectionTesting

/// What the search takes beside the problem itself, as the system counts it.
enum Memory {
    /// The line for a pool of that size: by how much the largest size of the process was beyond its size before the search.
    static func line(candidates: Int) -> String {
        var pool = Pool()
        pool.candidates = candidates
        let problem = pool.problem(seed: 2)
        let before = megabytes("VmRSS")
        let answer = problem.solved()
        let taken = max(0, megabytes("VmHWM") - before)
        return "8 seats of \(candidates): \(taken) MB beside the problem, \(answer.status)"
    }

    private static func megabytes(_ key: String) -> Int {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("\(key):") }
        return (line?.split(separator: " ").compactMap { Int($0) }.first ?? 0) / 1024
    }
}
