import Phrases
import Postgres

/// A quick look at the audit: its newest links, the triggers that guard it, and when it was last noted outside.
enum AuditExamination {
    /// How many links are looked at; `roster audit verify` looks at all.
    private static let newest = 1_000

    /// How many links may be made before it is told that none was noted.
    private static let mostUnnoted = 1_000

    /// How many days may lie between the link that was noted last and the newest one.
    private static let mostDaysUnnoted = 7

    static func checks(_ session: Session, noted: Checkpoints.Reading) throws -> [Check] {
        try session.transaction(TransactionMode(.repeatableRead, .readOnly), settings: AuditVerifier.settings) {
            session in
            [try chain(session), try checkpoints(session, noted)]
        }
    }

    private static func chain(_ session: Session) throws -> Check {
        let broken = try session.rows(
            """
            select l.link_id from audit.link l
            left join audit.link before on before.link_id = l.link_id - 1
            where l.link_id > (select max(link_id) from audit.link) - \(newest)
                and (before.link_id is null and l.link_id > 1 or l.hash is distinct from sha256(
                    coalesce(before.hash, '') || convert_to(json_build_array(
                        l.link_id, l.recorded, l.principal, l.login, l.transaction::text, l.changes,
                        encode(l.content, 'hex'))::text, 'UTF8')))
            order by 1 limit 1
            """
        )
        if let row = broken.first {
            let link: Int64 = try row["link_id"]
            return .fault("audit", .linkDoesNotFollow(link), .restoreAudit)
        }
        if let row = try session.rows(AuditQueries.guards).first {
            let (trigger, relation): (String, String) = (try row["trigger"], try row["relation"])
            let finding = AuditFinding.guardDown(trigger: trigger, relation: relation)
            return .fault("audit", .verbatim(finding.description), .restoreAudit)
        }
        guard let head = try AuditHead.read(session) else { return .ok("audit", .auditEmpty) }
        return .ok("audit", .auditFollows(upTo: Int64(head.link)))
    }

    private static func checkpoints(_ session: Session, _ noted: Checkpoints.Reading) throws -> Check {
        if let line = noted.forgedLines.first {
            return .fault(
                "checkpoints",
                .verbatim(AuditFinding.checkpointForged(line: line).description),
                .askWhoCanWrite
            )
        }
        let head = try AuditHead.read(session)
        guard let last = noted.heads.max(by: { $0.link < $1.link }) else {
            guard head != nil else { return .ok("checkpoints", .nothingToNoteYet) }
            return .warning(
                "checkpoints",
                .nothingNoted,
                .runCheckpoint
            )
        }
        let found = try session.rows(
            """
            select encode(hash, 'hex') as hash,
                recorded < (select max(recorded) from audit.link) - interval '1 day' * \(mostDaysUnnoted) as is_old
            from audit.link where link_id = \(last.link)
            """
        )
        guard let hash: String? = try found.first?["hash"], hash == last.hash else {
            return .fault(
                "checkpoints",
                .notedLinkMissing(Int64(last.link)),
                .restoreAudit
            )
        }
        let unnoted = (head?.link ?? 0) - last.link
        let what = Phrase.notedLast(Int64(last.link), recorded: last.recorded, after: unnoted)
        let isOld: Bool = try found[0]["is_old"]
        return unnoted > mostUnnoted || isOld
            ? .warning("checkpoints", what, .runCheckpoint) : .ok("checkpoints", what)
    }
}
