import Phrases
import Postgres

/// Whether the roles are there and bind who they should bind, and what this login may do.
enum RightsExamination {
    private static let roles = [
        "secretariat", "coordinator", "expert", "committee", "assessor", "auditor", "administrator",
    ]

    static func checks(_ session: Session) throws -> [Check] {
        [try missing(session), try loginRoles(session), try openTables(session), try climbers(session)]
    }

    private static func missing(_ session: Session) throws -> Check {
        let needed =
            roles.map { "roster_\($0)" } + ["roster_owner", "roster_eraser", "roster_service"] + ServiceLogin.all
        let found: [String] = try session.rows(
            "select rolname::text as name from pg_roles where rolname = any (\(needed))"
        )
        .map { try $0["name"] }
        let missing = needed.filter { !found.contains($0) }
        guard !missing.isEmpty else { return .ok("roles", .rolesThere) }
        return .fault(
            "roles",
            .rolesMissing(missing.joined(separator: ", ")),
            .createRoles(missing.map { "create role \($0);" }.joined(separator: " "))
        )
    }

    private static func loginRoles(_ session: Session) throws -> Check {
        let row = try session.rows(
            "select session_user::text as login, usesuper from pg_user where usename = session_user"
        )[0]
        let login: String = try row["login"]
        let held = try roles.filter { role in
            try session.rows("select pg_has_role(session_user, \("roster_\(role)")::name, 'member') as yes")[0]["yes"]
        }
        if held.isEmpty {
            return .fault(
                "login",
                .loginWithoutRole(login),
                .grantRole(login)
            )
        }
        return .ok(
            "login",
            .loginRoles(login, roles: held.joined(separator: ", "), superusers: try row["usesuper"] ? 1 : 0)
        )
    }

    /// Tables on which row-level security is not forced, so that its policies do not bind their owner.
    private static func openTables(_ session: Session) throws -> Check {
        let tables: [String] = try session.rows(
            """
            select c.oid::regclass::text as name from pg_class c
            where c.relkind in ('r', 'p') and c.relowner = 'roster_owner'::regrole
                and c.relname not in ('expert_group', 'test_clock')
                and not (c.relrowsecurity and c.relforcerowsecurity)
            order by 1
            """
        ).map { try $0["name"] }
        guard !tables.isEmpty else { return .ok("row_security", .rowSecurityForced) }
        return .fault(
            "row_security",
            .rowSecurityNotForced(tables.joined(separator: ", ")),
            .inPsql(
                tables.map { "alter table \($0) enable row level security, force row level security;" }
                    .joined(separator: " ")
            )
        )
    }

    /// Logins other than superusers that may become the owner, whom no rule binds.
    private static func climbers(_ session: Session) throws -> Check {
        let logins: [String] = try session.rows(
            """
            select r.rolname::text as name from pg_roles r
            where r.rolcanlogin and not r.rolsuper
                and (pg_has_role(r.oid, 'roster_owner', 'member') or pg_has_role(r.oid, 'roster_eraser', 'member'))
                and r.oid <> (select datdba from pg_database where datname = current_database())
            union all
            select rolname::text from pg_roles where rolname in ('roster_owner', 'roster_eraser') and rolcanlogin
            order by 1
            """
        ).map { try $0["name"] }
        guard !logins.isEmpty else { return .ok("owner", .nobodyOwns) }
        return .warning(
            "owner",
            .mayOwn(logins.joined(separator: ", ")),
            .revokeOwner
        )
    }
}
