import Phrases
import Postgres

/// What kind of server it is, and whether what it acknowledges is kept.
enum ServerExamination {
    /// The oldest version with all that the schema needs, as PostgreSQL counts it.
    private static let oldestVersion = 150_000

    static func checks(_ session: Session) throws -> [Check] {
        let server = try session.rows(
            """
            select current_setting('server_version') as version, current_setting('server_version_num')::int as number,
                current_database()::text as database, pg_is_in_recovery() as is_standby,
                current_setting('default_transaction_read_only')::bool as is_read_only,
                current_setting('server_encoding') as encoding,
                current_setting('synchronous_standby_names') as awaited,
                (select count(*) from pg_stat_replication where sync_state in ('sync', 'quorum')) as standbys
            """
        )[0]
        return [try version(server), try durability(session), try standby(server)].compactMap(\.self)
    }

    private static func version(_ server: Row) throws -> Check {
        let (version, database): (String, String) = (try server["version"], try server["database"])
        let (number, encoding): (Int, String) = (try server["number"], try server["encoding"])
        if number < oldestVersion {
            return .fault(
                "server",
                .serverTooOld(version: version),
                .upgradeServer
            )
        }
        if encoding != "UTF8" {
            return .fault(
                "server",
                .wrongEncoding(database: database, encoding: encoding),
                .makeInUTF8
            )
        }
        return .ok("server", .serverAnswers(version: version, database: database))
    }

    /// Whether a change that was acknowledged survives the machine's failure.
    private static func durability(_ session: Session) throws -> Check {
        let rows = try session.rows(
            """
            select name from pg_settings
            where name in ('fsync', 'full_page_writes', 'synchronous_commit') and setting = 'off' order by name
            """
        )
        let off: [String] = try rows.map { try $0["name"] }
        guard !off.isEmpty else { return .ok("durability", .durable) }
        return .warning(
            "durability",
            .notDurable(settings: off.joined(separator: ", "), count: off.count),
            .switchOn(off.map { "alter system set \($0) = on; " }.joined() + "select pg_reload_conf();")
        )
    }

    /// Whether the server takes changes, and whom it waits for; `nil` where there is nothing to say.
    private static func standby(_ server: Row) throws -> Check? {
        if try server["is_standby"] {
            return .warning(
                "standby",
                .isStandby,
                .namePrimary
            )
        }
        if try server["is_read_only"] {
            return .fault(
                "standby",
                .isReadOnly,
                .endReadOnly
            )
        }
        let (awaited, standbys): (String, Int) = (try server["awaited"], try server["standbys"])
        guard !awaited.isEmpty else { return nil }
        if standbys == 0 {
            return .fault(
                "standby",
                .standbyMissing(awaited),
                .startStandby
            )
        }
        return .ok("standby", .standbysFollow(standbys))
    }
}
