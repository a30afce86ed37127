import Foundation

/// A solver from elsewhere that reads the CPLEX LP format.
enum OutsideSolver: String, CaseIterable {
    case glpsol
    case cbc

    /// What it says of a problem.
    enum Verdict: Equatable {
        case optimum(Int)
        case infeasible
        case other(String)
    }

    var path: String { "/usr/bin/\(rawValue)" }
    var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: path) }

    static var installed: [OutsideSolver] { allCases.filter(\.isInstalled) }

    func verdict(on text: String) throws -> Verdict {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let problem = folder.appending(path: "slate.lp").path
        let solution = folder.appending(path: "solution").path
        try Data(text.utf8).write(to: URL(filePath: problem))
        switch self {
        case .glpsol:
            let said = try said(by: ["--lp", problem, "--write", solution])
            if said.contains(/HAS NO .*FEASIBLE SOLUTION/) { return .infeasible }
            guard let written = try? String(contentsOfFile: solution, encoding: .utf8),
                let line = written.split(separator: "\n").first(where: {
                    $0.hasPrefix("s mip") || $0.hasPrefix("s bas")
                })
            else { return .other(said) }
            let words = line.split(separator: " ")
            guard words[4] == "o", let value = Double(words[5]) else { return .other(said) }
            return .optimum(Int(value.rounded()))
        case .cbc:
            let said = try said(by: [problem, "ratio", "0", "allow", "0", "solve", "solution", solution])
            let written = (try? String(contentsOfFile: solution, encoding: .utf8)) ?? ""
            if written.hasPrefix("Infeasible") || written.hasPrefix("Integer infeasible") { return .infeasible }
            guard written.hasPrefix("Optimal"),
                let line = written.split(separator: "\n").first,
                let word = line.split(separator: " ").last, let value = Double(word)
            else { return .other(said + written) }
            return .optimum(Int(value.rounded()))
        }
    }

    private func said(by arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let said = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: said, as: UTF8.self)
    }
}
