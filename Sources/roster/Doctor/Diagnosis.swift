import ArgumentParser
import LocalServer
import Postgres
import RosterSchema

/// All that the doctor found.
struct Diagnosis: Encodable, Sendable {
    /// The worst of what was found.
    let state: Check.State
    let checks: [Check]

    /// The exit status that tells it.
    let status: ExitCode

    private enum CodingKeys: String, CodingKey {
        case state, checks
    }

    init(_ common: CommonOptions) async {
        var checks: [Check] = []
        var isReachable = true
        do {
            checks = try await Examination(try common.connection, logger: common.logger).perform { identity in
                try Checkpoints(in: CheckpointOptions.folder(for: identity)).read()
            }
        } catch ServerFailure.notRunning {
            isReachable = false
            let what = "No database is named, and the private server does not run."
            checks = [.fault("server", what, "Run: roster up")]
        } catch {
            isReachable = false
            checks = [.fault("server", Complaint(error).text, Self.remedy(for: error))]
        }
        checks += MachineExamination.checks(usesOwnServer: common.usesOwnServer)
        let worst = checks.map(\.state).max() ?? .ok
        (self.checks, state) = (checks, worst)
        status = isReachable ? (worst == .fault ? .refused : .success) : .unreachable
    }

    private static func remedy(for error: any Error) -> String {
        switch error {
        case PostgresError.unavailable: "Wait until others have ended, or raise max_connections."
        default: "Start the server, or name another with --database; roster doctor --verbose tells what was said."
        }
    }

    /// A line for each check, and below it how to mend it.
    var text: String {
        let width = checks.map(\.name.count).max() ?? 0
        return checks.map { check in
            let name = check.name + String(repeating: " ", count: width - check.name.count)
            let state = check.state.rawValue + String(repeating: " ", count: 7 - check.state.rawValue.count)
            let line = "\(state)  \(name)  \(check.what)"
            return check.remedy.map { "\(line)\n\(String(repeating: " ", count: width + 11))\($0)" } ?? line
        }.joined(separator: "\n")
    }
}
