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
        let remedy = "Run: roster audit verify, and restore from a backup what was altered."
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
            let link: Int = try row["link_id"]
            return .fault("audit", "Link \(link) does not follow from the one before.", remedy)
        }
        if let row = try session.rows(AuditQueries.guards).first {
            let (trigger, relation): (String, String) = (try row["trigger"], try row["relation"])
            return .fault("audit", AuditFinding.guardDown(trigger: trigger, relation: relation).description, remedy)
        }
        guard let head = try AuditHead.read(session) else { return .ok("audit", "Nothing was recorded yet.") }
        return .ok("audit", "The newest links follow from one another, up to link \(head.link).")
    }

    private static func checkpoints(_ session: Session, _ noted: Checkpoints.Reading) throws -> Check {
        if let line = noted.forgedLines.first {
            return .fault(
                "checkpoints",
                AuditFinding.checkpointForged(line: line).description,
                "Run: roster audit verify, and ask who can write that folder."
            )
        }
        let head = try AuditHead.read(session)
        guard let last = noted.heads.max(by: { $0.link < $1.link }) else {
            guard head != nil else { return .ok("checkpoints", "There is nothing to note yet.") }
            return .warning(
                "checkpoints",
                "No link was noted outside the database, so a cut or a remade audit would not show.",
                "Run: roster audit checkpoint"
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
                "Link \(last.link), which was noted outside, is not in the audit: its end was cut off, or it was made anew.",
                "Run: roster audit verify, and restore from a backup what was altered."
            )
        }
        let unnoted = (head?.link ?? 0) - last.link
        let what = "Link \(last.link), recorded \(last.recorded) UTC, was noted last; \(unnoted) came after it."
        let isOld: Bool = try found[0]["is_old"]
        return unnoted > mostUnnoted || isOld
            ? .warning("checkpoints", what, "Run: roster audit checkpoint") : .ok("checkpoints", what)
    }
}
