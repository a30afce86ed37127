import ArgumentParser
import LocalServer
import Phrases
import Postgres
import RosterDesk
import RosterSchema

/// All that the doctor found.
struct Diagnosis: Encodable, Sendable {
    /// A check in words.
    struct Line: Encodable, Sendable {
        let name: String
        let state: Check.State
        let what: String
        let remedy: String?

        init(_ check: Check, _ phrases: Phrases) {
            (name, state) = (check.name, check.state)
            (what, remedy) = (phrases(check.what), check.remedy.map { phrases($0) })
        }
    }

    /// The worst of what was found.
    let state: Check.State
    let checks: [Line]

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
            checks = [.fault("server", .noDatabaseNamed, .runUp)]
        } catch {
            isReachable = false
            checks = [.fault("server", .verbatim(Complaint(error).text), Self.remedy(for: error))]
        }
        checks += MachineExamination.checks(usesOwnServer: common.usesOwnServer)
        let worst = checks.map(\.state).max() ?? .ok
        (self.checks, state) = (checks.map { Line($0, .onOutput) }, worst)
        status = isReachable ? (worst == .fault ? .refused : .success) : .unreachable
    }

    private static func remedy(for error: any Error) -> Phrase {
        switch error {
        case PostgresError.unreachable(.noSuchDatabase): .initDatabase
        case PostgresError.unavailable: .waitForConnections
        default: .startServer
        }
    }

    /// A line for each check, and below it how to mend it.
    var text: String {
        let width = checks.map(\.name.count).max() ?? 0
        let labels = checks.map { check in
            let state = check.state.rawValue + String(repeating: " ", count: 7 - check.state.rawValue.count)
            return "\(state)  \(check.name)\(String(repeating: " ", count: width - check.name.count))"
        }
        var screen = Screen(.current, .onOutput, labels: labels)
        for (label, check) in zip(labels, checks) {
            screen.add(label, check.what)
            if let remedy = check.remedy { screen.add(unbroken: remedy) }
        }
        return screen.text
    }
}
