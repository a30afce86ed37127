import Foundation
import Glibc
import Selection

/// What another solver says of a problem.
struct OutsideAnswer {
    /// The worth of the best slate; none where there is no slate.
    let value: Int?
    /// Whether it came to an end.
    let isProved: Bool
    let milliseconds: Double
}

/// A problem as an LP file, which other solvers read.
struct OutsideModel: ~Copyable {
    private let file = FileManager.default.temporaryDirectory.appending(path: "roster-\(UUID().uuidString).lp")
    /// No solver is given longer, in seconds.
    private static let patience = 60

    init(_ problem: SlateProblem) throws {
        try LinearProgramFile(problem).text.write(to: file, atomically: true, encoding: .utf8)
    }

    deinit { try? FileManager.default.removeItem(at: file) }

    func cbc() throws -> OutsideAnswer {
        let (text, time) = try run("/usr/bin/cbc", [file.path, "sec", "\(Self.patience)", "solve", "quit"])
        let value = text.firstMatch(of: /Objective value: +(-?[0-9.]+)/).flatMap { Double($0.output.1) }
        let isProved = text.contains("Optimal solution found") || text.contains("infeasible")
        return OutsideAnswer(value: value.map { Int($0.rounded()) }, isProved: isProved, milliseconds: time)
    }

    func glpsol() throws -> OutsideAnswer {
        let (text, time) = try run(
            "/usr/bin/glpsol",
            ["--lp", file.path, "--tmlim", "\(Self.patience)", "-o", "/dev/stdout"]
        )
        let value = text.firstMatch(of: /Objective: +worth = (-?[0-9.e+]+)/).flatMap { Double($0.output.1) }
        let isOptimal = text.contains("INTEGER OPTIMAL")
        return OutsideAnswer(
            value: isOptimal ? value.map { Int($0.rounded()) } : nil,
            isProved: isOptimal || text.contains("NO PRIMAL FEASIBLE") || text.contains("INTEGER EMPTY"),
            milliseconds: time
        )
    }

    /// What the program printed, and the processor time that it took.
    private func run(_ program: String, _ arguments: [String]) throws -> (String, Double) {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        let before = Processor.childrenMilliseconds
        try process.run()
        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (String(decoding: output, as: UTF8.self), Processor.childrenMilliseconds - before)
    }
}

/// Processor time, in milliseconds.
enum Processor {
    static var ownMilliseconds: Double {
        var time = timespec()
        unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
    }

    static var childrenMilliseconds: Double {
        var usage = rusage()
        unsafe getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
        let microseconds = usage.ru_utime.tv_usec + usage.ru_stime.tv_usec
        return Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1e3 + Double(microseconds) / 1e3
    }
}
