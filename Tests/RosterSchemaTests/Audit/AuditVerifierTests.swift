import Foundation
import Postgres
import RosterTesting
import Testing

@testable import RosterSchema

/// T14: whatever somebody does past the audit is found, even if they own the database.
@Suite("Audit")
struct AuditVerifierTests {
    /// A database with a few changes of every kind, and what leads to it.
    private func withAudit(_ body: (ConnectionOptions, Connection) async throws -> Void) async throws {
        try await RosterDatabase.with { options in
            let connection = try await Connection.open(options, logger: .silent)
            for script in [
                "insert into expertise_tag (tag, family) values ('nuclear', 'technical'); call open_group()",
                """
                insert into mandate (instrument, adopted_on, last_day) values ('S/RES/1', '2011-04-20', '2032-11-30');
                insert into person (full_name) values ('Expert A'), ('Expert B');
                insert into appointment (person_id, term, instrument) values (1, '[2024-01-01,2025-12-31]', 'S/2024/1')
                """,
                "update appointment set ended_on = '2024-06-30', ended_because = 'resigned'",
                "insert into person_language (person_id, language, level) values (2, 'ar', 'native'), (2, 'fr', 'basic')",
                "update person set full_name = 'Expert B2' where person_id = 2",
                "update person set full_name = 'Expert B3' where person_id = 2; update person set family_name = 'B3' where person_id = 2",
                "update appointment set ended_on = null, ended_because = null",
                "delete from person_language where language = 'fr'",
                "update expertise_tag set family = 'management'",
            ] {
                try await connection.use { try $0.script(script) }
            }
            try await body(options, connection)
        }
    }

    private func findings(
        _ options: ConnectionOptions,
        against checkpoints: Checkpoints.Reading = .none
    ) async throws -> [AuditFinding] {
        try await AuditVerifier(options, logger: .silent).verify(against: checkpoints).findings
    }

    @Test("of an untouched database it finds nothing, after erasures neither, and the auditor may ask")
    func untouched() async throws {
        try await withAudit { options, connection in
            var auditor = options
            auditor.overrides["user"] = "roster_service_auditor"
            let report = try await AuditVerifier(auditor, logger: .silent).verify(against: .none)
            #expect(report.findings == [])
            #expect(report.head?.link == 9)
            #expect(report.changes == 14)

            for script in [
                "set roster.reason = 'asked'; select erase_person(2)",
                "insert into person_gender values (2, 'woman')",
                "update person_gender set gender = 'other'; select erase_person(2)",
                "insert into person_language (person_id, language, level) values (2, 'ar', 'native')",
                // Two reasons in one transaction; a row that comes and goes within one, of somebody who is erased then.
                """
                set roster.reason = 'one'; update person set full_name = 'Expert A1' where person_id = 1;
                set roster.reason = 'two'; update person set full_name = 'Expert A2' where person_id = 1
                """,
                """
                insert into person (full_name) values ('Expert C');
                insert into contract (person_id, runs) values (3, '[2020-01-01,2020-12-31]'); delete from contract
                """,
                "select erase_person(3)",
                "set bytea_output = 'escape'; insert into principal (name) values ('amina')",
                """
                set bytea_output = 'escape'; insert into principal_role (principal_id, role) values (1, 'auditor');
                insert into credential (principal_role_id, kind, digest, expires_at)
                values (1, 'token', sha256('x'), 'tomorrow')
                """,
            ] {
                try await connection.use { try $0.script(script) }
                let found = try await findings(auditor)
                #expect(found == [])
            }
        }
    }

    @Test("the tables that an erasure touches are those that the migrations say")
    func personalData() async throws {
        try await RosterDatabase.with { options in
            let connection = try await Connection.open(options, logger: .silent)
            let relations = try await connection.use { session in
                try session.rows("select relation::text from personal_data order by 1").map {
                    try $0["relation"] as String
                }
            }
            #expect(relations == PersonalData.relations)
        }
    }

    @Test("what comes from before a migration that added columns is still found as it was")
    func migrated() async throws {
        try await withAudit { options, connection in
            try await connection.use { session in
                try session.script(
                    """
                    set role roster_owner;
                    alter table person add note text not null default 'none';
                    call keep_two_times('person');
                    reset role;
                    """
                )
                try session.script("update person set note = 'new'")
            }
            let found = try await findings(options)
            #expect(found == [])
        }
    }

    /// Something that an owner can do with the triggers out of the way, and what must be found.
    struct Tampering: Sendable, CustomTestStringConvertible {
        let statement: String
        let isFound: @Sendable (AuditFinding) -> Bool

        init(_ statement: String, _ isFound: @escaping @Sendable (AuditFinding) -> Bool) {
            self.statement = statement
            self.isFound = isFound
        }

        var testDescription: String { statement }
    }

    private static let tamperings = [
        Tampering("update person set full_name = 'Somebody' where person_id = 1") {
            if case .rowAltered(let row, _) = $0 { "\(row)" == "person 1" } else { false }
        },
        Tampering("update appointment set recorded = recorded - interval '1 day'") {
            if case .rowUnrecorded(let row, _) = $0 { "\(row)" == "appointment 1" } else { false }
        },
        Tampering("update appointment set recorded_by = 'somebody else'") {
            if case .rowAltered(let row, _) = $0 { "\(row)" == "appointment 1" } else { false }
        },
        Tampering("delete from appointment") {
            if case .rowMissing(let row, _) = $0 { "\(row)" == "appointment 1" } else { false }
        },
        Tampering(
            "insert into person (full_name, recorded, recorded_by) values ('Nobody', 'now', 'nobody')"
        ) { if case .rowUnrecorded(let row, _) = $0 { "\(row)" == "person 3" } else { false } },
        Tampering("update history.appointment set ended_on = '2024-07-01' where ended_on is not null") {
            if case .rowAltered(let row, _) = $0 { "\(row)" == "appointment 1" } else { false }
        },
        Tampering("update history.appointment set superseded = superseded + interval '1 hour'") {
            if case .rowAltered(let row, _) = $0 { "\(row)" == "appointment 1" } else { false }
        },
        Tampering("update history.person_language set superseded_by = 'somebody else'") {
            if case .rowAltered(let row, _) = $0 { "\(row)" == "person_language 2" } else { false }
        },
        Tampering("delete from history.appointment") {
            if case .rowMissing(let row, _) = $0 { "\(row)" == "appointment 1" } else { false }
        },
        Tampering("insert into history.person_language select * from history.person_language") {
            if case .rowUnrecorded = $0 { true } else { false }
        },
        Tampering("update audit.payload set content = content || '{\"full_name\": \"X\"}' where content ? 'full_name'")
        {
            if case .contentAltered(_, let row) = $0 { "\(row)" == "person 1" } else { false }
        },
        Tampering("update audit.payload set salt = '' where link_id = 5") {
            if case .contentAltered(5, _) = $0 { true } else { false }
        },
        Tampering("delete from audit.payload where link_id = 5") {
            if case .contentMissing(5, let row) = $0 { "\(row)" == "person 2" } else { false }
        },
        Tampering("insert into audit.payload values (99, 1, '', '{}')") {
            if case .contentAltered(99, _) = $0 { true } else { false }
        },
        Tampering("update audit.change set verb = 'delete' where link_id = 5") {
            $0 == .changesAltered(link: 5)
                || {
                    if case .contentAltered(5, _) = $0 { true } else { false }
                }($0)
        },
        Tampering("update audit.change set digest = sha256('x') where link_id = 5") { $0 == .changesAltered(link: 5) },
        Tampering("delete from audit.change where link_id = 2 and ordinal = 1") { $0 == .changesAltered(link: 2) },
        Tampering("insert into audit.change values (5, 2, 'person', '9', 'insert', '')") {
            $0 == .changesAltered(link: 5)
        },
        Tampering("insert into audit.change values (99, 1, 'person', '2', 'erase', '')") {
            $0 == .changesAltered(link: 99)
        },
        Tampering("update audit.link set principal = 'somebody else' where link_id = 5") { $0 == .linkAltered(5) },
        Tampering("update audit.link set recorded = recorded + interval '1 s' where link_id = 5") {
            $0 == .linkAltered(5)
        },
        Tampering("update audit.link set hash = sha256('x') where link_id = 5") { $0 == .linkAltered(6) },
        Tampering("delete from audit.link where link_id = 5") { $0 == .linkMissing(before: 6) },
        Tampering("alter table history.person set schema extension") {
            if case .relationLost("person", _) = $0 { true } else { false }
        },
        Tampering(
            """
            select audit.append('appointment', 'erase', '{1}');
            delete from audit.payload p using audit.change c
            where c.relation = 'appointment' and c.verb <> 'erase' and p.link_id = c.link_id and p.ordinal = c.ordinal
            """
        ) { if case .contentMissing(_, let row) = $0 { "\(row)" == "appointment 1" } else { false } },
        Tampering(
            """
            select audit.append('person', 'erase', '{1}');
            delete from audit.payload p using audit.change c
            where c.relation = 'person' and c.key = '1' and c.verb <> 'erase' and p.link_id = c.link_id
                and p.ordinal = c.ordinal;
            update person set full_name = 'Somebody' where person_id = 1
            """
        ) { if case .rowAltered(let row, _) = $0 { "\(row)" == "person 1" } else { false } },
        Tampering(
            """
            set session_replication_role = origin;
            alter table expert_group disable trigger keep_clock;
            update expert_group set is_open = false;
            insert into person (full_name) values ('Known for ever')
            """
        ) { $0 == .linkBackdated(10) },
        Tampering("update audit.link set hash = null where link_id = 9") { $0 == .linkOpen(9) },
    ]

    @Test("T14: what somebody alters, removes or adds past the audit is found", arguments: tamperings)
    func tampered(with tampering: Tampering) async throws {
        try await withAudit { options, connection in
            try await connection.use { session in
                try session.script("set session_replication_role = replica; \(tampering.statement)")
            }
            let found = try await findings(options)
            #expect(found.contains(where: tampering.isFound), "\(found)")
        }
    }

    @Test("a guard that was disabled or dropped is missed")
    func guards() async throws {
        try await withAudit { options, connection in
            try await connection.use { session in
                try session.script(
                    "alter table person disable trigger keep_history; drop trigger refuse_change on history.mandate"
                )
            }
            let found = try await findings(options)
            #expect(
                found == [
                    .guardDown(trigger: "refuse_change", relation: "history.mandate"),
                    .guardDown(trigger: "keep_history", relation: "public.person"),
                ]
            )
        }
    }

    /// Takes the last changes back so that nothing inside the database tells of them.
    private static let cutTail = """
        set session_replication_role = replica;
        delete from audit.link where link_id = 9;
        delete from audit.change where link_id = 9;
        delete from audit.payload where link_id = 9;
        update expertise_tag t set family = h.family, recorded = h.recorded from history.expertise_tag h;
        delete from history.expertise_tag;
        """

    /// Makes the chain anew with another appointment in it, as the sealing would.
    private static let rewrite = """
        set session_replication_role = replica;
        set timezone = 'UTC';
        update appointment set instrument = 'S/2024/99';
        update history.appointment set instrument = 'S/2024/99';
        update audit.payload set content = content || '{"instrument": "S/2024/99"}' where content ? 'term';
        update audit.change c set digest = audit.digest(p.salt, c.relation, c.key, c.verb, p.content)
        from audit.payload p where p.link_id = c.link_id and p.ordinal = c.ordinal;
        do $$
        declare
            link bigint;
        begin
            for link in select link_id from audit.link order by 1 loop
                update audit.link l
                set content = made.content,
                    hash = sha256(
                        coalesce((select b.hash from audit.link b where b.link_id = link - 1), '')
                        || convert_to(json_build_array(l.link_id, l.recorded, l.principal, l.login, l.transaction::text,
                            l.changes, encode(made.content, 'hex'))::text, 'UTF8'))
                from (select sha256(string_agg(digest, ''::bytea order by ordinal)) as content
                      from audit.change where link_id = link) as made
                where l.link_id = link;
            end loop;
        end
        $$;
        """

    @Test("a cut tail and a chain made anew are whole in themselves, and found against checkpoints outside")
    func outside() async throws {
        for (script, isFound) in [
            (Self.cutTail, { $0 == [.tailCut(last: 8, seen: 9)] }),
            (Self.rewrite, { Set($0) == [.chainRewritten(link: 9)] }),
        ] as [(String, ([AuditFinding]) -> Bool)] {
            try await withAudit { options, connection in
                try await Folder.with { folder in
                    let checkpoints = Checkpoints(in: folder)
                    let head = try await connection.use { try AuditHead.read($0) }
                    try checkpoints.note(try #require(head))
                    let before = try await findings(options, against: try checkpoints.read())
                    #expect(before == [])

                    try await connection.use { try $0.script(script) }
                    let inside = try await findings(options)
                    #expect(inside == [])
                    let found = try await findings(options, against: try checkpoints.read())
                    #expect(isFound(found), "\(found)")
                }
            }
        }
    }

    @Test("while others change things, the audit read at one moment is whole")
    func concurrent() async throws {
        try await withAudit { options, _ in
            let pool = Pool(options, logger: .silent)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for writer in 1...4 {
                    group.addTask {
                        for number in 1...50 {
                            try await pool.use { session in
                                _ = try session.execute(
                                    """
                                    insert into decision (kind, decided_on, text)
                                    values ('chair_instruction', '2024-01-01', \("\(writer) \(number)"))
                                    """
                                )
                            }
                        }
                    }
                }
                group.addTask {
                    for _ in 1...5 {
                        let found = try await findings(options)
                        #expect(found == [])
                    }
                }
                try await group.waitForAll()
            }
            let report = try await AuditVerifier(options, logger: .silent).verify(against: .none)
            #expect(report.findings == [])
            #expect(report.head?.link == 209)
            await pool.shutDown()
        }
    }
}
