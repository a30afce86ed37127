import ArgumentParser
import Phrases
import Postgres
import RosterSchema

/// `roster audit verify`.
struct AuditVerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Read the audit through, and compare it with the tables, their past and the checkpoints outside.",
        discussion: """
            Exit status 65 if anything was altered, removed or added past the audit. Use a login that has the role auditor.

            roster audit verify
            roster audit verify --checkpoints /media/notary/roster --json
            """
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var outside: CheckpointOptions

    func run() async throws {
        var isWhole = true
        try await common.perform {
            let connection = try await Connection.open(try common.connection, logger: common.logger)
            let reading = try await outside.checkpoints(of: connection).read()
            if outside.isGiven, reading == .none { throw NoCheckpoints(folder: outside.folder ?? "") }
            let verifier = AuditVerifier(try common.connection, logger: common.logger)
            let outcome = Outcome(try await verifier.verify(against: reading), checkpoints: reading.heads.count)
            isWhole = outcome.findings.isEmpty
            return outcome
        } summary: { outcome in
            outcome.findings.map { Phrase.verbatim($0.message) } + outcome.phrases
        }
        if !isWhole { throw ExitCode.refused }
    }

    private struct Outcome: Encodable {
        struct Finding: Encodable {
            let message: String
        }

        /// The newest link, to be noted elsewhere.
        let head: AuditHead?
        let changes: Int
        let checkpoints: Int
        let findings: [Finding]

        init(_ report: AuditVerifier.Report, checkpoints: Int) {
            head = report.head
            changes = report.changes
            self.checkpoints = checkpoints
            findings = report.findings.map { Finding(message: $0.description) }
        }

        var phrases: [Phrase] {
            guard let head else { return [.nothingRecorded] }
            return [
                .comparedAudit(
                    links: head.link,
                    changes: changes,
                    checkpoints: checkpoints,
                    findings: findings.count
                ),
                .auditHead(Int64(head.link), recorded: head.recorded, hash: head.hash),
            ]
        }
    }
}
