package import Logging
package import Postgres

/// Reads the audit through, and compares it with the tables, with their history, and with what was noted outside.
package struct AuditVerifier: Sendable {
    private let options: ConnectionOptions
    private let logger: Logger

    /// What was read, and what was found.
    package struct Report: Hashable, Sendable {
        /// The newest link; `nil` if nothing was ever changed.
        package let head: AuditHead?

        /// How many changes the links hold.
        package let changes: Int

        /// What was done past the audit, in the order of what it is about; of each kind the first thousand.
        package let findings: [AuditFinding]
    }

    /// A verifier of the database that these options lead to, as a login that may read everything.
    package init(_ options: ConnectionOptions, logger: Logger) {
        var options = options
        // It takes as long as there is something to read.
        options.statementTimeout = .zero
        options.answerTimeout = .seconds(24 * 60 * 60)
        self.options = options
        self.logger = logger
    }

    /// Verifies the whole chain as it is at one moment; others may go on meanwhile.
    ///
    /// - Parameter checkpoints: what was noted outside the database; only against these a cut tail and a chain that was
    ///   made anew can be seen.
    /// - Returns: what was read and found.
    /// - Throws: `PostgresError`.
    package func verify(against checkpoints: Checkpoints.Reading) async throws -> Report {
        let connection = try await Connection.open(options, logger: logger)
        return try await connection.use { session in
            try session.transaction(
                TransactionMode(.repeatableRead, .readOnly),
                settings: Self.settings
            ) { session in
                let head = try AuditHead.read(session)
                let findings =
                    try chain(session) + rows(session) + guards(session)
                    + Self.compare(checkpoints, head: head, session)
                let changes: Int = try session.rows("select count(*) as n from audit.change")[0]["n"]
                return Report(head: head, changes: changes, findings: findings)
            }
        }
    }

    /// Under which the audit was written, so that values come out in the same spelling.
    static let settings: KeyValuePairs<String, String> = [
        "search_path": "pg_catalog, pg_temp", "timezone": "UTC", "datestyle": "ISO, YMD",
        "intervalstyle": "postgres", "bytea_output": "hex", "extra_float_digits": "1",
    ]

    private func chain(_ session: Session) throws -> [AuditFinding] {
        var findings: [AuditFinding] = []
        for row in try session.rows(AuditQueries.links) {
            let link: Int = try row["link_id"]
            switch try row["fault"] as String {
            case "missing": findings.append(.linkMissing(before: link))
            case "open": findings.append(.linkOpen(link))
            case "backdated": findings.append(.linkBackdated(link))
            default: findings.append(.linkAltered(link))
            }
        }
        for row in try session.rows(AuditQueries.changes) {
            findings.append(.changesAltered(link: try row["link_id"]))
        }
        for row in try session.rows(AuditQueries.contents) {
            let link: Int = try row["link_id"]
            let changed = AuditFinding.Row(relation: try row["relation"], key: try row["key"])
            let isMissing: Bool = try row["is_missing"]
            findings.append(isMissing ? .contentMissing(link: link, changed) : .contentAltered(link: link, changed))
        }
        return findings
    }

    private func rows(_ session: Session) throws -> [AuditFinding] {
        var findings: [AuditFinding] = []
        for lost in try session.rows(AuditQueries.lostRelations) {
            findings.append(.relationLost(try lost["relation"], link: try lost["link_id"]))
        }
        // With a table gone there is something to mend before rows are worth comparing.
        guard findings.isEmpty else { return findings }
        for table in try session.rows(AuditQueries.relations) {
            let relation: String = try table["relation"]
            for row in try session.rows(AuditQueries.rows(of: relation, key: try table["key"])) {
                let found = AuditFinding.Row(relation: relation, key: try row["key"])
                let recorded: String = try row["recorded"]
                switch try row["fault"] as String {
                case "missing": findings.append(.rowMissing(found, recorded: recorded))
                case "unrecorded": findings.append(.rowUnrecorded(found, recorded: recorded))
                default: findings.append(.rowAltered(found, recorded: recorded))
                }
            }
        }
        return findings
    }

    private func guards(_ session: Session) throws -> [AuditFinding] {
        var findings: [AuditFinding] = []
        for row in try session.rows(AuditQueries.guards) {
            findings.append(.guardDown(trigger: try row["trigger"], relation: try row["relation"]))
        }
        return findings
    }

    private static func compare(
        _ checkpoints: Checkpoints.Reading,
        head: AuditHead?,
        _ session: Session
    ) throws -> [AuditFinding] {
        var findings = checkpoints.forgedLines.map(AuditFinding.checkpointForged)
        let last = head?.link ?? 0
        if let seen = checkpoints.heads.map(\.link).max(), seen > last {
            findings.append(.tailCut(last: last, seen: seen))
        }
        let hashes = Dictionary(checkpoints.heads.map { ($0.link, $0.hash) }) { first, _ in first }
        let rows = try session.rows(
            "select link_id, encode(hash, 'hex') as hash from audit.link where link_id = any (\(Array(hashes.keys)))"
        )
        for row in rows {
            let link: Int = try row["link_id"]
            let hash: String? = try row["hash"]
            if hash != hashes[link] { findings.append(.chainRewritten(link: link)) }
        }
        return findings
    }
}
