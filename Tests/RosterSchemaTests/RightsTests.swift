import Foundation
import Postgres
import RosterSchema
import RosterTesting
import Testing

@Suite("Rights")
struct RightsTests {
    private static let golden = URL(filePath: #filePath).deletingLastPathComponent().appending(
        path: "Goldens/rights.txt"
    )

    /// Opens a session as one of the service's logins.
    private func connect(as role: String, _ options: ConnectionOptions) async throws -> Connection {
        var options = options
        options.overrides["user"] = "roster_service_\(role)"
        return try await Connection.open(options, logger: .silent)
    }

    @Test("the logins of the service, which the private server lets its owner use, are those that there are")
    func serviceLogins() async throws {
        try await RosterDatabase.with { options in
            let connection = try await Connection.open(options, logger: .silent)
            let logins = try await connection.use { session -> [String] in
                try session.rows("select rolname::text from pg_roles where rolcanlogin and rolname like 'roster\\_%'")
                    .map {
                        try $0["rolname"]
                    }
            }
            #expect(Set(logins) == Set(ServiceLogin.all))
        }
    }

    @Test("which role may do what with which column is as the checked-in list says")
    func matrix() async throws {
        try await RosterDatabase.with { options in
            let connection = try await Connection.open(options, logger: .silent)
            let lines = try await connection.use { session -> [String] in
                try session.rows(
                    """
                    select format('%s %s.%s %s', role, schema, relation, string_agg(verb || columns, ' ' order by verb)) collate "C" as line
                    from (
                        select
                            r.rolname as role, n.nspname as schema, c.relname as relation, verb,
                            -- A right on some columns only lists them.
                            case when not has_table_privilege(r.oid, c.oid, verb)
                                then '(' || string_agg(a.attname, ', ' order by a.attnum) || ')' else '' end as columns
                        from pg_class c
                        join pg_namespace n on n.oid = c.relnamespace and n.nspname in ('public', 'history', 'known', 'audit')
                        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                        cross join pg_roles r
                        cross join unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger'])
                            as verb
                        where c.relkind in ('r', 'v') and r.rolname like 'roster\\_%' and r.rolname <> 'roster_owner'
                            and r.rolname not like 'roster\\_service\\_%'
                            and case when verb in ('select', 'insert', 'update', 'references')
                                then has_column_privilege(r.oid, c.oid, a.attnum, verb)
                                else has_table_privilege(r.oid, c.oid, verb) end
                        group by r.rolname, r.oid, n.nspname, c.relname, c.oid, verb
                    ) as given
                    group by role, schema, relation
                    union all
                    select format('%s %s.%s execute', r.rolname, n.nspname, p.oid::regprocedure)
                    from pg_proc p
                    join pg_namespace n on n.oid = p.pronamespace and n.nspname in ('public', 'audit')
                    cross join pg_roles r
                    where r.rolname like 'roster\\_%' and r.rolname <> 'roster_owner'
                        and r.rolname not like 'roster\\_service\\_%' and has_function_privilege(r.oid, p.oid, 'execute')
                    order by 1
                    """
                ).map { try $0["line"] }
            }
            let found = lines.joined(separator: "\n") + "\n"
            if ProcessInfo.processInfo.environment["ROSTER_RECORD_GOLDENS"] != nil {
                try found.write(to: Self.golden, atomically: true, encoding: .utf8)
            }
            let expected = try String(contentsOf: Self.golden, encoding: .utf8)
            let surplus = Set(lines).subtracting(expected.split(separator: "\n").map(String.init)).sorted()
            #expect(surplus == [])
            #expect(found == expected)
        }
    }

    @Test("every table has row-level security forced, and no column or function is open to everybody")
    func everything() async throws {
        try await RosterDatabase.with { options in
            let connection = try await Connection.open(options, logger: .silent)
            let open = try await connection.use { session -> [String] in
                try session.rows(
                    """
                    select c.oid::regclass::text as name from pg_class c
                    where c.relnamespace in ('public'::regnamespace, 'history'::regnamespace, 'audit'::regnamespace)
                        and c.relkind = 'r'
                        and not (c.relrowsecurity and c.relforcerowsecurity)
                        and c.relname not in ('expert_group', 'test_clock', 'schema_file', 'schema_object')
                    union all
                    select p.oid::regprocedure::text from pg_proc p
                    where p.pronamespace in ('public'::regnamespace, 'audit'::regnamespace)
                        and exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee = 0)
                    union all
                    select a.attrelid::regclass || '.' || a.attname from pg_attribute a
                    where a.attrelid >= 16384 and exists (select from aclexplode(a.attacl) g where g.grantee = 0)
                    """
                ).map { try $0["name"] }
            }
            #expect(open == [])
        }
    }

    @Test("T14: the Secretariat appoints; nobody else does, and a committee member learns no person's gender")
    func verbs() async throws {
        try await RosterDatabase.with { options in
            let secretariat = try await connect(as: "secretariat", options)
            try await secretariat.use { session in
                try session.execute(
                    "insert into mandate (instrument, adopted_on, last_day) values ('S/RES/1', '2011-04-20', '2032-11-30')"
                )
                try session.execute("insert into person (full_name) values ('Expert A')")
                try session.execute("insert into person_gender select person_id, 'woman' from person")
                try session.execute(
                    "insert into appointment (person_id, term, instrument) select person_id, '[2024-01-01,2025-12-31]', 'S/2024/1' from person"
                )
            }
            let appoint: Query =
                "insert into appointment (person_id, term, instrument) values (1, '[2026-01-01,2026-12-31]', 'x')"
            for role in ["coordinator", "expert", "committee", "assessor", "auditor", "administrator"] {
                let connection = try await connect(as: role, options)
                for statement in [
                    appoint, "update person set full_name = 'x'", "delete from appointment",
                    "truncate appointment cascade",
                    "update expert_group set version = 0", "insert into test_clock default values", "call open_group()",
                    "update history.person set full_name = 'x'",
                    "update audit.link set hash = null",
                    "delete from audit.change", "delete from audit.payload",
                    "insert into audit.link select * from audit.link", "select erase_person(1)",
                    "select admit(sha256('x'))", "select audit.append('x', 'erase', '{}')",
                    "alter table person disable trigger all", "set role roster_secretariat", "set role roster_owner",
                ] as [Query] {
                    let refused = await refusal(of: statement, on: connection)
                    #expect(refused == .insufficientPrivilege, "\(role): \(statement.text)")
                }
            }
            for role in ["coordinator", "expert", "committee", "assessor", "administrator"] {
                let connection = try await connect(as: role, options)
                for table in ["person_gender", "known.person_gender", "history.person_gender"] {
                    let refused = await refusal(of: "select * from \(verbatim: table)", on: connection)
                    #expect(refused == .insufficientPrivilege, "\(role): \(table)")
                }
            }
            let committee = try await connect(as: "committee", options)
            try await secretariat.use { session in
                try session.script(
                    """
                    insert into m49_area (code, kind, name_en) values ('001', 'region', 'World');
                    insert into state (iso3, iso2, m49, m49_area_code) values
                        ('FRA', 'FR', '250', '001'), ('LBN', 'LB', '422', '001');
                    insert into person (full_name) values ('Candidate B');
                    insert into person_nationality (person_id, iso3, reported) values
                        (1, 'LBN', true), (1, 'FRA', false), (2, 'FRA', true);
                    update person set family_name = 'A' where person_id = 1;
                    update person set family_name = 'B' where person_id = 2;
                    """
                )
            }
            for (role, people, nationalities) in [("secretariat", 2, 3), ("auditor", 2, 3), ("coordinator", 1, 1)] {
                let connection = try await connect(as: role, options)
                let seen = try await connection.use { session in
                    try session.rows(
                        """
                        select (select count(*) from person) as people, (select count(*) from person_nationality) as of_states
                        """
                    ).map { (try $0["people"] as Int, try $0["of_states"] as Int) }
                }
                #expect(seen.first?.0 == people, "\(role): E51, and candidates are the Secretariat's")
                #expect(seen.first?.1 == nationalities, "\(role): E51, and candidates are the Secretariat's")
            }
            let names = try await committee.use { session in
                try session.rows("select full_name from known.person join effective_appointment using (person_id)").map
                {
                    try $0["full_name"] as String
                }
            }
            #expect(names == ["Expert A"])
            let administrator = try await connect(as: "administrator", options)
            for table in ["person", "audit.payload", "credential"] {
                let refused = await refusal(of: "select * from \(verbatim: table)", on: administrator)
                #expect(refused == .insufficientPrivilege, "\(table)")
            }
        }
    }

    @Test("T14: a temporary table of the same name does not deceive a rule")
    func shadow() async throws {
        try await RosterDatabase.with { options in
            let secretariat = try await connect(as: "secretariat", options)
            try await secretariat.use { session in
                try session.script(
                    """
                    insert into person (full_name) values ('Expert A');
                    create temporary table mandate (like public.mandate);
                    insert into pg_temp.mandate values (1, 'S/RES/1', '2011-04-20', '2099-11-30', null, 'now', 'x', null);
                    grant all on pg_temp.mandate to public;
                    """
                )
            }
            let appoint: Query = """
                insert into appointment (person_id, term, instrument) values (1, '[2050-01-01,2051-12-31]', 'S/2050/1')
                """
            #expect(await refusal(of: appoint, on: secretariat) == .checkViolation)
        }
    }

    @Test("T14: only the service's logins may name the person they act for")
    func principal() async throws {
        try await RosterDatabase.with { options in
            let record = "insert into decision (kind, decided_on, text) values ('chair_instruction', '2024-01-01', 'x')"
            let service = try await connect(as: "secretariat", options)
            try await service.use { session in
                try session.transaction(
                    TransactionMode(.readCommitted, .readWrite),
                    settings: ["roster.principal": "person 42"]
                ) { _ = try $0.execute(Query(verbatim: record)) }
            }
            let login = "clerk_\(UInt32.random(in: 0...UInt32.max))"
            let server = try await PrivateServer.shared()
            try await server.psql("create role \(login) login in role roster_secretariat")
            var personal = options
            personal.overrides["user"] = login
            let clerk = try await Connection.open(personal, logger: .silent)
            let names = try await clerk.use { session -> [String] in
                try session.execute("set roster.principal = 'person 42'")
                try session.execute(Query(verbatim: record))
                return try session.rows("select recorded_by from decision order by decision_id").map {
                    try $0["recorded_by"]
                }
            }
            #expect(names == ["person 42", login])
        }
    }

    /// The state with which the server refuses a statement.
    private func refusal(of statement: Query, on connection: Connection) async -> SQLState? {
        do {
            try await connection.use { _ = try $0.execute(statement) }
            return nil
        } catch PostgresError.server(let error) {
            return error.sqlState
        } catch {
            return nil
        }
    }
}
